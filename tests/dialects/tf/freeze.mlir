// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-inline,tf-freeze" | filecheck %s

// A variable that a function restores and another one reads
// CHECK-LABEL: builtin.module
// CHECK:      %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %b = "tf.Mul"(%x, %v) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%b) <{tensor_name = "y"}>
"tf.Function"() <{sym_name = "restore", arguments = ["w"]}> ({
^body(%h: tensor<*x!stepwell.resource>):
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
"tf.Function"() <{sym_name = "scale", arguments = ["x", "w"]}> ({
^body(%a: tensor<*xf32>, %h: tensor<*x!stepwell.resource>):
  %v = "tf.ReadVariableOp"(%h) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
  %b = "tf.Mul"(%a, %v) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  "stepwell.yield"(%b) : (tensor<*xf32>) -> ()
}) : () -> ()
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  "tf.StatefulPartitionedCall"(%h) <{f = "restore", Tin = [!stepwell.resource], Tout = [], config = "", config_proto = "", executor_type = ""}> : (tensor<*x!stepwell.resource>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%y = "tf.StatefulPartitionedCall"(%x, %w) <{f = "scale", Tin = [f32, !stepwell.resource], Tout = [f32], config = "", config_proto = "", executor_type = ""}> : (tensor<2xf32>, tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A loop hands on a variable: it uses the value from outside
// CHECK-LABEL: builtin.module
// CHECK:      %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %r, %r_1 = "tf.WhileRegion"(%n, %x) ({
// CHECK-NEXT: ^cond(%i: tensor<*xi32>, %a: tensor<*xf32>):
// CHECK-NEXT: %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %go = "tf.Greater"(%i, %zero) <{T = i32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%go)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^body(%i_1: tensor<*xi32>, %a_1: tensor<*xf32>):
// CHECK-NEXT: %b = "tf.Mul"(%a_1, %v) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %j = "tf.Sub"(%i_1, %one) <{T = i32}>{{.*}} -> tensor<*xi32>
// CHECK-NEXT: "stepwell.yield"(%j, %b)
// CHECK-NEXT: }){{.*}} -> (tensor<*xi32>, tensor<*xf32>)
// CHECK-NEXT: "stepwell.output"(%r_1) <{tensor_name = "y"}>
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%r:3 = "tf.WhileRegion"(%n, %w, %x) ({
^cond(%i: tensor<*xi32>, %h: tensor<*x!stepwell.resource>, %a: tensor<*xf32>):
  %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
  %go = "tf.Greater"(%i, %zero) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%go) : (tensor<*xi1>) -> ()
}, {
^body(%i: tensor<*xi32>, %h: tensor<*x!stepwell.resource>, %a: tensor<*xf32>):
  %v = "tf.ReadVariableOp"(%h) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
  %b = "tf.Mul"(%a, %v) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  %one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
  %j = "tf.Sub"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  %same = "tf.Identity"(%h) <{T = !stepwell.resource}> : (tensor<*x!stepwell.resource>) -> tensor<*x!stepwell.resource>
  "stepwell.yield"(%j, %same, %b) : (tensor<*xi32>, tensor<*x!stepwell.resource>, tensor<*xf32>) -> ()
}) : (tensor<i32>, tensor<*x!stepwell.resource>, tensor<2xf32>) -> (tensor<*xi32>, tensor<*x!stepwell.resource>, tensor<*xf32>)
"stepwell.output"(%r#2) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A variable that comes into a frame of TensorFlow 1: its value comes in
// CHECK-LABEL: builtin.module
// CHECK:      %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %v_1 = "tf.Enter"(%v) <{T = f32, frame_name = "f", is_constant = true, parallel_iterations = 10 : i64}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %a = "tf.Enter"(%x) <{T = f32, frame_name = "f", is_constant = true, parallel_iterations = 10 : i64}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %y = "tf.Mul"(%a, %v_1) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%in = "tf.Enter"(%w) <{T = !stepwell.resource, frame_name = "f", is_constant = true, parallel_iterations = 10}> : (tensor<*x!stepwell.resource>) -> tensor<*x!stepwell.resource>
%v = "tf.ReadVariableOp"(%in) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
%a = "tf.Enter"(%x) <{T = f32, frame_name = "f", is_constant = true, parallel_iterations = 10}> : (tensor<2xf32>) -> tensor<*xf32>
%y = "tf.Mul"(%a, %v) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A variable of TensorFlow 1 is a tensor; what is added counts from there on
// CHECK-LABEL: builtin.module
// CHECK:      %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %before = "tf.Identity"(%v) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %more = "tf.AddV2"(%v, %x) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %y = "tf.Mul"(%before, %more) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
"tf.Initialize"() ({
  %h = "tf.VariableV2"() <{shared_name = "", container = "", dtype = f32, shape = "2"}> {layer = "r"} : () -> tensor<*xf32>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  %a = "tf.Assign"(%h, %v) <{T = f32, validate_shape = true, use_locking = true}> : (tensor<*xf32>, tensor<2xf32>) -> tensor<*xf32>
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "tf.VariableV2"() <{shared_name = "", container = "", dtype = f32, shape = "2"}> {layer = "r"} : () -> tensor<*xf32>
%before = "tf.Identity"(%w) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%more = "tf.AssignAdd"(%w, %x) <{T = f32, use_locking = false}> : (tensor<*xf32>, tensor<2xf32>) -> tensor<*xf32>
%y = "tf.Mul"(%before, %w) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Rows, elements, shape, and whether there is a value
// CHECK-LABEL: builtin.module
// CHECK:      %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %a = "tf.GatherV2"(%v, %i, %[[CONST]]) <{batch_dims = 0 : i64, Tparams = f32, Tindices = i32, Taxis = i32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %b = "tf.GatherNd"(%v, %i) <{bad_indices_policy = "", Tparams = f32, Tindices = i32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %s = "tf.Shape"(%v) <{out_type = i32, T = f32}>{{.*}} -> tensor<*xi32>
// CHECK-NEXT: %c = "tf.Const"() <{value = #stepwell.constant<"boolean", [], [true]>, dtype = i1}>{{.*}} -> tensor<i1>
// CHECK-NEXT: %d = "tf.Const"() <{value = #stepwell.constant<"boolean", [], [false]>, dtype = i1}>{{.*}} -> tensor<i1>
// CHECK-NEXT: "stepwell.output"(%a) <{tensor_name = "a"}>
// CHECK-NEXT: "stepwell.output"(%b) <{tensor_name = "b"}>
// CHECK-NEXT: "stepwell.output"(%s) <{tensor_name = "s"}>
// CHECK-NEXT: "stepwell.output"(%c) <{tensor_name = "c"}>
// CHECK-NEXT: "stepwell.output"(%d) <{tensor_name = "d"}>
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?xi32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%none = "tf.VarHandleOp"() <{shared_name = "none", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%a = "tf.ResourceGather"(%w, %i) <{batch_dims = 0 : i64, validate_indices = true, dtype = f32, Tindices = i32}> : (tensor<*x!stepwell.resource>, tensor<?xi32>) -> tensor<*xf32>
%b = "tf.ResourceGatherNd"(%w, %i) <{dtype = f32, Tindices = i32}> : (tensor<*x!stepwell.resource>, tensor<?xi32>) -> tensor<*xf32>
%s = "tf.VariableShape"(%w) <{out_type = i32}> : (tensor<*x!stepwell.resource>) -> tensor<*xi32>
%c = "tf.VarIsInitializedOp"(%w) : (tensor<*x!stepwell.resource>) -> tensor<*xi1>
%d = "tf.VarIsInitializedOp"(%none) : (tensor<*x!stepwell.resource>) -> tensor<*xi1>
"stepwell.output"(%a) <{tensor_name = "a"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%b) <{tensor_name = "b"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%s) <{tensor_name = "s"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%c) <{tensor_name = "c"}> : (tensor<*xi1>) -> ()
"stepwell.output"(%d) <{tensor_name = "d"}> : (tensor<*xi1>) -> ()

// -----

// Parts of a variable are replaced and added to
// CHECK-LABEL: builtin.module
// CHECK:      %v = "tf.Const"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>, dtype = f32}>{{.*}} -> tensor<3x2xf32>
// CHECK:      %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[EXPANDDIMS:[0-9]+]] = "tf.ExpandDims"(%i, %[[CONST]]) <{Tdim = i32, T = i32}>{{.*}} -> tensor<*xi32>
// CHECK-NEXT: %[[TENSORSCATTERUPDATE:[0-9]+]] = "tf.TensorScatterUpdate"(%v, %[[EXPANDDIMS]], %u) <{bad_indices_policy = "", T = f32, Tindices = i32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[EXPANDDIMS_2:[0-9]+]] = "tf.ExpandDims"(%i, %[[CONST_2]]) <{Tdim = i32, T = i32}>{{.*}} -> tensor<*xi32>
// CHECK-NEXT: %[[TENSORSCATTERADD:[0-9]+]] = "tf.TensorScatterAdd"(%[[TENSORSCATTERUPDATE]], %[[EXPANDDIMS_2]], %u) <{bad_indices_policy = "", T = f32, Tindices = i32}>{{.*}} -> tensor<*xf32>
// CHECK:      %[[TENSORSCATTERUPDATE_2:[0-9]+]] = "tf.TensorScatterUpdate"(%[[TENSORSCATTERADD]], %j, %u) <{bad_indices_policy = "", T = f32, Tindices = i32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %y = "tf.TensorStridedSliceUpdate"(%[[TENSORSCATTERUPDATE_2]], %i, %i, %i, %u) <{begin_mask = 1 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64, T = f32, Index = i32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "3,2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>, dtype = f32}> : () -> tensor<3x2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<3x2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1xi32>
%u = "stepwell.input"() <{tensor_name = "u"}> : () -> tensor<1x2xf32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "3,2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
"tf.ResourceScatterUpdate"(%w, %i, %u) <{dtype = f32, Tindices = i32}> : (tensor<*x!stepwell.resource>, tensor<1xi32>, tensor<1x2xf32>) -> ()
"tf.ResourceScatterAdd"(%w, %i, %u) <{dtype = f32, Tindices = i32}> : (tensor<*x!stepwell.resource>, tensor<1xi32>, tensor<1x2xf32>) -> ()
%j = "stepwell.input"() <{tensor_name = "j"}> : () -> tensor<1x1xi32>
"tf.ResourceScatterNdUpdate"(%w, %j, %u) <{T = f32, Tindices = i32, use_locking = true, bad_indices_policy = ""}> : (tensor<*x!stepwell.resource>, tensor<1x1xi32>, tensor<1x2xf32>) -> ()
"tf.ResourceStridedSliceAssign"(%w, %i, %i, %i, %u) <{T = f32, Index = i32, begin_mask = 1 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64}> : (tensor<*x!stepwell.resource>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1x2xf32>) -> ()
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A table filled with pairs
// CHECK-LABEL: builtin.module
// CHECK:      %k = "tf.Const"() <{value = #stepwell.constant<"i64", [2], [5, 7]>, dtype = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [0.5, 0.75]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %d = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.Lookup"(%k, %v, %x, %d) <{Tin = i64, Tout = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %n = "tf.Const"() <{value = #stepwell.constant<"i64", [], [2]>, dtype = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%n) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%k) <{tensor_name = "y"}>
"tf.Initialize"() ({
  %h = "tf.HashTableV2"() <{shared_name = "t", container = "", use_node_name_sharing = false, key_dtype = i64, value_dtype = f32}> : () -> tensor<*x!stepwell.resource>
  %k = "tf.Const"() <{value = #stepwell.constant<"i64", [2], [5, 7]>, dtype = i64}> : () -> tensor<2xi64>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [0.5, 0.75]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.InitializeTableV2"(%h, %k, %v) <{Tkey = i64, Tval = f32}> : (tensor<*x!stepwell.resource>, tensor<2xi64>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xi64>
%t = "tf.HashTableV2"() <{shared_name = "t", container = "", use_node_name_sharing = false, key_dtype = i64, value_dtype = f32}> : () -> tensor<*x!stepwell.resource>
%d = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%y = "tf.LookupTableFindV2"(%t, %x, %d) <{Tin = i64, Tout = f32}> : (tensor<*x!stepwell.resource>, tensor<?xi64>, tensor<f32>) -> tensor<*xf32>
%n = "tf.LookupTableSizeV2"(%t) : (tensor<*x!stepwell.resource>) -> tensor<*xi64>
%k:2 = "tf.LookupTableExportV2"(%t) <{Tkeys = i64, Tvalues = f32}> : (tensor<*x!stepwell.resource>) -> (tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%n) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%k#0) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// A variable without a value
// CHECK-LABEL: the variable 'w' has no value in the graph: give the checkpoint that has it, --input-checkpoint
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A variable that nothing restores
// CHECK-LABEL: the variable 'other' is used, and neither the checkpoint nor the graph gives it a value
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%w = "tf.VarHandleOp"() <{shared_name = "other", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A value that does not fit
// CHECK-LABEL: the variable 'w' has the shape [3] in the graph, and its value tf.Const the shape [2]
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "3", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "3", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A value of another type
// CHECK-LABEL: the variable 'w' is of the type i32 in the graph, its value of f32
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = i32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = i32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%y = "tf.ReadVariableOp"(%w) <{dtype = i32}> : (tensor<*x!stepwell.resource>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// A variable that the checkpoint has not
// CHECK-LABEL: the checkpoint has no variable w
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Unknown"() <{op_type = "RestoreV2", given = {}}> {"tf.refusal" = "the checkpoint has no variable w"} : () -> tensor<*x!stepwell.dynamic>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<*x!stepwell.dynamic>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A variable that a branch changes: the value of it is a result
// CHECK-LABEL: builtin.module
// CHECK:      %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: "stepwell.yield"(%x)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%v)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
"tf.IfRegion"(%p) ({
  "tf.AssignVariableOp"(%w, %x) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}, {
  "stepwell.yield"() : () -> ()
}) : (tensor<i1>) -> ()
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A loop changes a variable: it carries the value
// CHECK-LABEL: builtin.module
// CHECK:      %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %r, %y = "tf.WhileRegion"(%n, %v) ({
// CHECK-NEXT: ^cond(%i: tensor<*xi32>, %[[ARGUMENT:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %go = "tf.Greater"(%i, %zero) <{T = i32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%go)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^body(%i_1: tensor<*xi32>, %[[ARGUMENT_2:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %[[ADDV2:[0-9]+]] = "tf.AddV2"(%[[ARGUMENT_2]], %x) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %j = "tf.Sub"(%i_1, %one) <{T = i32}>{{.*}} -> tensor<*xi32>
// CHECK-NEXT: "stepwell.yield"(%j, %[[ADDV2]])
// CHECK-NEXT: }){{.*}} -> (tensor<*xi32>, tensor<*xf32>)
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%r:2 = "tf.WhileRegion"(%n, %w) ({
^cond(%i: tensor<*xi32>, %h: tensor<*x!stepwell.resource>):
  %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
  %go = "tf.Greater"(%i, %zero) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%go) : (tensor<*xi1>) -> ()
}, {
^body(%i: tensor<*xi32>, %h: tensor<*x!stepwell.resource>):
  "tf.AssignAddVariableOp"(%h, %x) <{dtype = f32}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  %one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
  %j = "tf.Sub"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  "stepwell.yield"(%j, %h) : (tensor<*xi32>, tensor<*x!stepwell.resource>) -> ()
}) : (tensor<i32>, tensor<*x!stepwell.resource>) -> (tensor<*xi32>, tensor<*x!stepwell.resource>)
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A variable that only one branch gives a value
// CHECK-LABEL: tf.IfRegion gives the variable 'w' a value in some branches only
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
"tf.IfRegion"(%p) ({
  "tf.AssignVariableOp"(%w, %x) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}, {
  "stepwell.yield"() : () -> ()
}) : (tensor<i1>) -> ()
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A variable that a loop gives a value for the first time
// CHECK-LABEL: tf.WhileRegion changes the variable 'w' in a way that IR has no loops for
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%r = "tf.WhileRegion"(%x) ({
^cond(%i: tensor<*xf32>):
  %go = "tf.Const"() <{value = #stepwell.constant<"boolean", [], [false]>, dtype = i1}> : () -> tensor<i1>
  "stepwell.yield"(%go) : (tensor<i1>) -> ()
}, {
^body(%i: tensor<*xf32>):
  "tf.AssignVariableOp"(%w, %i) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<*xf32>) -> ()
  "stepwell.yield"(%i) : (tensor<*xf32>) -> ()
}) : (tensor<2xf32>) -> tensor<*xf32>
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A variable that is changed in a frame of TensorFlow 1
// CHECK-LABEL: tf.AssignVariableOp changes 'w' in a branch or a loop, where a model in IR has no variables
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%in = "tf.Enter"(%w) <{T = !stepwell.resource, frame_name = "f", is_constant = true, parallel_iterations = 10}> : (tensor<*x!stepwell.resource>) -> tensor<*x!stepwell.resource>
"tf.AssignVariableOp"(%in, %x) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
%y = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A handle that may be of either variable
// CHECK-LABEL: tf.ReadVariableOp: it is not certain which variable or table it is given
"tf.Initialize"() ({
  %h = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
  %v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
  "tf.AssignVariableOp"(%h, %v) <{dtype = f32, validate_shape = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%a = "tf.VarHandleOp"() <{shared_name = "w", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%b = "tf.VarHandleOp"() <{shared_name = "v", container = "", debug_name = "", dtype = f32, shape = "2", allowed_devices = []}> : () -> tensor<*x!stepwell.resource>
%h = "tf.IfRegion"(%p) ({
  "stepwell.yield"(%a) : (tensor<*x!stepwell.resource>) -> ()
}, {
  "stepwell.yield"(%b) : (tensor<*x!stepwell.resource>) -> ()
}) : (tensor<i1>) -> tensor<*x!stepwell.resource>
%y = "tf.ReadVariableOp"(%h) <{dtype = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A table that nothing fills
// CHECK-LABEL: the table 't' is used, and nothing fills it
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xi64>
%t = "tf.HashTableV2"() <{shared_name = "t", container = "", use_node_name_sharing = false, key_dtype = i64, value_dtype = f32}> : () -> tensor<*x!stepwell.resource>
%d = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%y = "tf.LookupTableFindV2"(%t, %x, %d) <{Tin = i64, Tout = f32}> : (tensor<*x!stepwell.resource>, tensor<?xi64>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A table from a file that is no asset
// CHECK-LABEL: tf.InitializeTableFromTextFileV2: it reads the file '/etc/passwd', which is no asset of the model
"tf.Initialize"() ({
  %h = "tf.HashTableV2"() <{shared_name = "t", container = "", use_node_name_sharing = false, key_dtype = i64, value_dtype = f32}> : () -> tensor<*x!stepwell.resource>
  %f = "tf.Const"() <{value = #stepwell.constant<"string", [1], ["/etc/passwd"]>, dtype = !stepwell.string}> : () -> tensor<1x!stepwell.string>
  "tf.InitializeTableFromTextFileV2"(%h, %f) <{key_index = -2 : i64, value_index = -1 : i64, vocab_size = -1 : i64, delimiter = "", offset = 0 : i64}> : (tensor<*x!stepwell.resource>, tensor<1x!stepwell.string>) -> ()
  "stepwell.yield"() : () -> ()
}) : () -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xi64>
%t = "tf.HashTableV2"() <{shared_name = "t", container = "", use_node_name_sharing = false, key_dtype = i64, value_dtype = f32}> : () -> tensor<*x!stepwell.resource>
%d = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%y = "tf.LookupTableFindV2"(%t, %x, %d) <{Tin = i64, Tout = f32}> : (tensor<*x!stepwell.resource>, tensor<?xi64>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A table that grows
// CHECK-LABEL: tf.LookupTableInsertV2 changes the table 't', which stays as it is in IR
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xi64>
%t = "tf.HashTableV2"() <{shared_name = "t", container = "", use_node_name_sharing = false, key_dtype = i64, value_dtype = f32}> : () -> tensor<*x!stepwell.resource>
%d = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<?xf32>
"tf.LookupTableInsertV2"(%t, %x, %v) <{Tin = i64, Tout = f32}> : (tensor<*x!stepwell.resource>, tensor<?xi64>, tensor<?xf32>) -> ()
%y = "tf.LookupTableFindV2"(%t, %x, %d) <{Tin = i64, Tout = f32}> : (tensor<*x!stepwell.resource>, tensor<?xi64>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// The handle of a variable became its value, and what reads it did not
// CHECK-LABEL: builtin.module
// CHECK:      %w = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %a = "tf.GatherV2"(%w, %i, %[[CONST]]) <{batch_dims = 0 : i64, Tparams = f32, Tindices = i32, Taxis = i32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%a) <{tensor_name = "a"}>
// CHECK-NEXT: "stepwell.output"(%w) <{tensor_name = "b"}>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?xi32>
%w = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>, dtype = f32}> : () -> tensor<2xf32>
%a = "tf.ResourceGather"(%w, %i) <{batch_dims = 0 : i64, validate_indices = true, dtype = f32, Tindices = i32}> : (tensor<2xf32>, tensor<?xi32>) -> tensor<*xf32>
%b = "tf.ReadVariableOp"(%w) <{dtype = f32}> : (tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%a) <{tensor_name = "a"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%b) <{tensor_name = "b"}> : (tensor<*xf32>) -> ()
