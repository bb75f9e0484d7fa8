// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-raise-control-flow" | filecheck %s

// Write, Read and stack of all elements; Close goes
// CHECK-LABEL: builtin.module
// CHECK:      %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %h = "tf.TensorListReserve"(%[[CONST]], %n) <{element_dtype = f32, shape_type = i32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %f1 = "tf.TensorListSetItem"(%h, %zero, %x) <{resize_if_index_out_of_bounds = false, element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %y = "tf.TensorListGetItem"(%f1, %zero, %[[CONST]]) <{Tshape = i32, element_dtype = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %z = "tf.TensorListStack"(%f1, %[[CONST_2]]) <{num_elements = -1 : i64, element_dtype = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%z) <{tensor_name = "z"}>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%h, %f0 = "tf.TensorArrayV3"(%n) <{dtype = f32, element_shape = "2", dynamic_size = false, clear_after_read = true, identical_element_shapes = true, tensor_array_name = ""}> : (tensor<i32>) -> (tensor<*x!stepwell.resource>, tensor<*xf32>)
%f1 = "tf.TensorArrayWriteV3"(%h, %zero, %x, %f0) <{T = f32}> : (tensor<*x!stepwell.resource>, tensor<i32>, tensor<2xf32>, tensor<*xf32>) -> tensor<*xf32>
%y = "tf.TensorArrayReadV3"(%h, %zero, %f1) <{dtype = f32}> : (tensor<*x!stepwell.resource>, tensor<i32>, tensor<*xf32>) -> tensor<*xf32>
%s = "tf.TensorArraySizeV3"(%h, %f1) : (tensor<*x!stepwell.resource>, tensor<*xf32>) -> tensor<i32>
%r = "tf.Range"(%zero, %s, %one) <{Tidx = i32}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
%z = "tf.TensorArrayGatherV3"(%h, %r, %f1) <{dtype = f32, element_shape = "2"}> : (tensor<*x!stepwell.resource>, tensor<*xi32>, tensor<*xf32>) -> tensor<*xf32>
"tf.TensorArrayCloseV3"(%h) : (tensor<*x!stepwell.resource>) -> ()
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// An array that may grow; Gather of some elements; Scatter
// CHECK-LABEL: builtin.module
// CHECK:      %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK:      %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %h = "tf.TensorListReserve"(%[[CONST]], %n) <{element_dtype = f32, shape_type = i32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %f1 = "tf.TensorListScatterIntoExistingList"(%h, %q, %at) <{element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %f2 = "tf.TensorListSetItem"(%f1, %zero, %x) <{resize_if_index_out_of_bounds = true, element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %y = "tf.TensorListGather"(%f2, %at, %[[CONST_2]]) <{element_dtype = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<?x2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<?xi32>
%h, %f0 = "tf.TensorArrayV3"(%n) <{dtype = f32, element_shape = "...", dynamic_size = true, clear_after_read = true, identical_element_shapes = true, tensor_array_name = ""}> : (tensor<i32>) -> (tensor<*x!stepwell.resource>, tensor<*xf32>)
%f1 = "tf.TensorArrayScatterV3"(%h, %at, %q, %f0) <{T = f32}> : (tensor<*x!stepwell.resource>, tensor<?xi32>, tensor<?x2xf32>, tensor<*xf32>) -> tensor<*xf32>
%f2 = "tf.TensorArrayWriteV3"(%h, %zero, %x, %f1) <{T = f32}> : (tensor<*x!stepwell.resource>, tensor<i32>, tensor<2xf32>, tensor<*xf32>) -> tensor<*xf32>
%y = "tf.TensorArrayGatherV3"(%h, %at, %f2) <{dtype = f32, element_shape = "2"}> : (tensor<*x!stepwell.resource>, tensor<?xi32>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Concat, Split, Size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %f1 = "tf.TensorListSplit"(%q, %[[CONST]], %l) <{element_dtype = f32, shape_type = i32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}>{{.*}} -> tensor<0xi64>
// CHECK-NEXT: %[[CONST_3:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [-1, 2]>, dtype = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y, %ls = "tf.TensorListConcatV2"(%f1, %[[CONST_3]], %[[CONST_2]]) <{element_dtype = f32, shape_type = i32}>{{.*}} -> (tensor<*xf32>, tensor<*xi64>)
// CHECK-NEXT: %s = "tf.TensorListLength"(%f1){{.*}} -> tensor<*xi32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%ls) <{tensor_name = "ls"}>
// CHECK-NEXT: "stepwell.output"(%s) <{tensor_name = "s"}>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<?x2xf32>
%l = "stepwell.input"() <{tensor_name = "l"}> : () -> tensor<?xi64>
%h, %f0 = "tf.TensorArrayV3"(%n) <{dtype = f32, element_shape = "2", dynamic_size = false, clear_after_read = true, identical_element_shapes = true, tensor_array_name = ""}> : (tensor<i32>) -> (tensor<*x!stepwell.resource>, tensor<*xf32>)
%f1 = "tf.TensorArraySplitV3"(%h, %q, %l, %f0) <{T = f32}> : (tensor<*x!stepwell.resource>, tensor<?x2xf32>, tensor<?xi64>, tensor<*xf32>) -> tensor<*xf32>
%y, %ls = "tf.TensorArrayConcatV3"(%h, %f1) <{dtype = f32, element_shape_except0 = "2"}> : (tensor<*x!stepwell.resource>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi64>)
%s = "tf.TensorArraySizeV3"(%h, %f1) : (tensor<*x!stepwell.resource>, tensor<*xf32>) -> tensor<i32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%ls) <{tensor_name = "ls"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%s) <{tensor_name = "s"}> : (tensor<i32>) -> ()

// -----

// Pack and Unpack of the first version, and a flow that begins with a constant: the array itself
// CHECK-LABEL: builtin.module
// CHECK:      %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK:      %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %h = "tf.TensorListReserve"(%[[CONST]], %n) <{element_dtype = f32, shape_type = i32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %f1 = "tf.TensorListFromTensor"(%q, %[[CONST_2]]) <{element_dtype = f32, shape_type = i32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %f2 = "tf.TensorListSetItem"(%f1, %zero, %x) <{resize_if_index_out_of_bounds = false, element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %[[CONST_3:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %y = "tf.TensorListStack"(%f2, %[[CONST_3]]) <{num_elements = -1 : i64, element_dtype = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %f3 = "tf.TensorListSetItem"(%h, %zero, %x) <{resize_if_index_out_of_bounds = false, element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %z = "tf.TensorListGetItem"(%f3, %zero, %[[CONST]]) <{Tshape = i32, element_dtype = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%z) <{tensor_name = "z"}>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<?x2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%h = "tf.TensorArrayV2"(%n) <{dtype = f32, element_shape = "2", dynamic_size = false, clear_after_read = true, tensor_array_name = ""}> : (tensor<i32>) -> tensor<*x!stepwell.string>
%f0 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%f1 = "tf.TensorArrayUnpack"(%h, %q, %f0) <{T = f32}> : (tensor<*x!stepwell.string>, tensor<?x2xf32>, tensor<f32>) -> tensor<*xf32>
%f2 = "tf.TensorArrayWriteV2"(%h, %zero, %x, %f1) <{T = f32}> : (tensor<*x!stepwell.string>, tensor<i32>, tensor<2xf32>, tensor<*xf32>) -> tensor<*xf32>
%y = "tf.TensorArrayPack"(%h, %f2) <{dtype = f32, element_shape = "..."}> : (tensor<*x!stepwell.string>, tensor<*xf32>) -> tensor<*xf32>
%f3 = "tf.TensorArrayWriteV2"(%h, %zero, %x, %f0) <{T = f32}> : (tensor<*x!stepwell.string>, tensor<i32>, tensor<2xf32>, tensor<f32>) -> tensor<*xf32>
%z = "tf.TensorArrayReadV2"(%h, %zero, %f3) <{dtype = f32}> : (tensor<*x!stepwell.string>, tensor<i32>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// An array written in a loop, whose flow enters as a constant
// CHECK-LABEL: builtin.module
// CHECK:      %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %h = "tf.TensorListReserve"(%[[CONST]], %n) <{element_dtype = f32, shape_type = i32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %fx, %[[WHILEREGION:[0-9]+]] = "tf.WhileRegion"(%h, %zero) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>, %[[ARGUMENT_2:[0-9]+]]: tensor<*xi32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT_2]], %n) <{T = i32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_3:[0-9]+]]: tensor<*xf32>, %[[ARGUMENT_4:[0-9]+]]: tensor<*xi32>):
// CHECK-NEXT: %w = "tf.TensorListSetItem"(%[[ARGUMENT_3]], %[[ARGUMENT_4]], %x) <{resize_if_index_out_of_bounds = false, element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %ia = "tf.AddV2"(%[[ARGUMENT_4]], %one) <{T = i32}>{{.*}} -> tensor<*xi32>
// CHECK-NEXT: "stepwell.yield"(%w, %ia)
// CHECK-NEXT: }){{.*}} -> (tensor<*xf32>, tensor<*xi32>)
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %y = "tf.TensorListStack"(%fx, %[[CONST_2]]) <{num_elements = -1 : i64, element_dtype = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%h = "tf.TensorArrayV2"(%n) <{dtype = f32, element_shape = "2", dynamic_size = false, clear_after_read = true, tensor_array_name = ""}> : (tensor<i32>) -> tensor<*x!stepwell.string>
%f0 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%hc = "tf.Enter"(%h) <{T = !stepwell.string, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<*x!stepwell.string>) -> tensor<*x!stepwell.string>
%fe = "tf.Enter"(%f0) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%ie = "tf.Enter"(%zero) <{T = i32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<i32>) -> tensor<*xi32>
%nc = "tf.Enter"(%n) <{T = i32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<i32>) -> tensor<*xi32>
%fm, %fm_index = "tf.Merge"(%fe, %fk) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%im, %im_index = "tf.Merge"(%ie, %ik) <{T = i32, N = 2 : i64}> : (tensor<*xi32>, tensor<*xi32>) -> (tensor<*xi32>, tensor<*xi32>)
%c = "tf.Less"(%im, %nc) <{T = i32}> : (tensor<*xi32>, tensor<*xi32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%ff, %ft = "tf.Switch"(%fm, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%if, %it = "tf.Switch"(%im, %g) <{T = i32}> : (tensor<*xi32>, tensor<*xi1>) -> (tensor<*xi32>, tensor<*xi32>)
%w = "tf.TensorArrayWriteV2"(%hc, %it, %x, %ft) <{T = f32}> : (tensor<*x!stepwell.string>, tensor<*xi32>, tensor<2xf32>, tensor<*xf32>) -> tensor<*xf32>
%ia = "tf.AddV2"(%it, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
%fk = "tf.NextIteration"(%w) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%ik = "tf.NextIteration"(%ia) <{T = i32}> : (tensor<*xi32>) -> tensor<*xi32>
%fx = "tf.Exit"(%ff) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.TensorArrayPack"(%h, %fx) <{dtype = f32, element_shape = "..."}> : (tensor<*x!stepwell.string>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// What a list says of its elements: what it was made with
// CHECK-LABEL: builtin.module
// CHECK:      %s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [-1, 2]>, dtype = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "tf.Cast"(%s) <{Truncate = false, SrcT = i32, DstT = i64}>{{.*}} -> tensor<*xi64>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [-1, 2]>, dtype = i32}> : () -> tensor<2xi32>
%l = "tf.TensorListReserve"(%s, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListSetItem"(%l, %zero, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<2xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListElementShape"(%m) <{shape_type = i64}> : (tensor<*x!stepwell.variant>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// A stack: what was pushed last comes back first
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[EMPTYTENSORLIST:[0-9]+]] = "tf.EmptyTensorList"(%[[CONST]], %[[CONST_2]]) <{element_dtype = f32, shape_type = i32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %[[TENSORLISTPUSHBACK:[0-9]+]] = "tf.TensorListPushBack"(%[[EMPTYTENSORLIST]], %x) <{element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %[[TENSORLISTPUSHBACK_2:[0-9]+]] = "tf.TensorListPushBack"(%[[TENSORLISTPUSHBACK]], %q) <{element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %[[TENSORLISTPOPBACK:[0-9]+]], %y = "tf.TensorListPopBack"(%[[TENSORLISTPUSHBACK_2]], %[[CONST]]) <{element_dtype = f32}>{{.*}} -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
// CHECK-NEXT: %[[TENSORLISTPOPBACK_2:[0-9]+]], %z = "tf.TensorListPopBack"(%[[TENSORLISTPOPBACK]], %[[CONST]]) <{element_dtype = f32}>{{.*}} -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%z) <{tensor_name = "z"}>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "a"}>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2xf32>
%h = "tf.StackV2"(%n) <{elem_type = f32, stack_name = ""}> : (tensor<i32>) -> tensor<*x!stepwell.resource>
%a = "tf.StackPushV2"(%h, %x) <{T = f32, swap_memory = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> tensor<*xf32>
%b = "tf.StackPushV2"(%h, %q) <{T = f32, swap_memory = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> tensor<*xf32>
%y = "tf.StackPopV2"(%h) <{elem_type = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
%z = "tf.StackPopV2"(%h) <{elem_type = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"tf.StackCloseV2"(%h) : (tensor<*x!stepwell.resource>) -> ()
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%a) <{tensor_name = "a"}> : (tensor<*xf32>) -> ()

// -----

// A stack in a loop and in a branch
// CHECK-LABEL: builtin.module
// CHECK:      %zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[EMPTYTENSORLIST:[0-9]+]] = "tf.EmptyTensorList"(%[[CONST]], %[[CONST_2]]) <{element_dtype = f32, shape_type = i32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %w, %v, %[[WHILEREGION:[0-9]+]] = "tf.WhileRegion"(%zero, %x, %[[EMPTYTENSORLIST]]) ({
// CHECK-NEXT: ^bb0(%ic: tensor<*xi32>, %vc: tensor<*xf32>, %[[ARGUMENT:[0-9]+]]: tensor<*x!stepwell.variant>):
// CHECK-NEXT: %lt = "tf.Less"(%ic, %n) <{T = i32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%lt)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%i: tensor<*xi32>, %u: tensor<*xf32>, %[[ARGUMENT_2:[0-9]+]]: tensor<*x!stepwell.variant>):
// CHECK-NEXT: %[[TENSORLISTPUSHBACK:[0-9]+]] = "tf.TensorListPushBack"(%[[ARGUMENT_2]], %u) <{element_dtype = f32}>{{.*}} -> tensor<*x!stepwell.variant>
// CHECK-NEXT: %j = "tf.AddV2"(%i, %one) <{T = i32}>{{.*}} -> tensor<*xi32>
// CHECK-NEXT: %k = "tf.AddV2"(%u, %u) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%j, %k, %[[TENSORLISTPUSHBACK]])
// CHECK-NEXT: }){{.*}} -> (tensor<*xi32>, tensor<*xf32>, tensor<*x!stepwell.variant>)
// CHECK-NEXT: %y, %[[IFREGION:[0-9]+]] = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %[[TENSORLISTPOPBACK:[0-9]+]], %q1 = "tf.TensorListPopBack"(%[[WHILEREGION]], %[[CONST]]) <{element_dtype = f32}>{{.*}} -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
// CHECK-NEXT: "stepwell.yield"(%q1, %[[TENSORLISTPOPBACK]])
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%v, %[[WHILEREGION]])
// CHECK-NEXT: }){{.*}} -> (tensor<*xf32>, tensor<*x!stepwell.variant>)
// CHECK-NEXT: %[[TENSORLISTPOPBACK_2:[0-9]+]], %z = "tf.TensorListPopBack"(%[[IFREGION]], %[[CONST]]) <{element_dtype = f32}>{{.*}} -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%z) <{tensor_name = "z"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%h = "tf.StackV2"(%n) <{elem_type = f32, stack_name = ""}> : (tensor<i32>) -> tensor<*x!stepwell.resource>
%w, %v = "tf.WhileRegion"(%zero, %x) ({
^bb0(%ic: tensor<*xi32>, %vc: tensor<*xf32>):
  %lt = "tf.Less"(%ic, %n) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %u: tensor<*xf32>):
  %p1 = "tf.StackPushV2"(%h, %u) <{T = f32, swap_memory = false}> : (tensor<*x!stepwell.resource>, tensor<*xf32>) -> tensor<*xf32>
  %j = "tf.AddV2"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  %k = "tf.AddV2"(%p1, %u) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  "stepwell.yield"(%j, %k) : (tensor<*xi32>, tensor<*xf32>) -> ()
}) : (tensor<i32>, tensor<2xf32>) -> (tensor<*xi32>, tensor<*xf32>)
%y = "tf.IfRegion"(%p) ({
  %q1 = "tf.StackPopV2"(%h) <{elem_type = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
  "stepwell.yield"(%q1) : (tensor<*xf32>) -> ()
}, {
  "stepwell.yield"(%v) : (tensor<*xf32>) -> ()
}) : (tensor<i1>) -> tensor<*xf32>
%z = "tf.StackPopV2"(%h) <{elem_type = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// A stack that a loop asks in its condition
// CHECK-LABEL: tf.WhileRegion: its condition uses a stack, which is not supported
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%h = "tf.StackV2"(%n) <{elem_type = f32, stack_name = ""}> : (tensor<i32>) -> tensor<*x!stepwell.resource>
%a = "tf.StackPushV2"(%h, %x) <{T = f32, swap_memory = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> tensor<*xf32>
%w = "tf.WhileRegion"(%x) ({
^bb0(%vc: tensor<*xf32>):
  %q1 = "tf.StackPopV2"(%h) <{elem_type = f32}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
  %lt = "tf.Less"(%q1, %vc) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%u: tensor<*xf32>):
  %k = "tf.AddV2"(%u, %u) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  "stepwell.yield"(%k) : (tensor<*xf32>) -> ()
}) : (tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%w) <{tensor_name = "w"}> : (tensor<*xf32>) -> ()

// -----

// A stack that is handed to something else
// CHECK-LABEL: tf.Unknown: it uses a stack in a way that is not supported
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%h = "tf.StackV2"(%n) <{elem_type = f32, stack_name = ""}> : (tensor<i32>) -> tensor<*x!stepwell.resource>
%a = "tf.StackPushV2"(%h, %x) <{T = f32, swap_memory = false}> : (tensor<*x!stepwell.resource>, tensor<2xf32>) -> tensor<*xf32>
%y = "tf.Unknown"(%h) <{op_type = "Other", given = {}}> : (tensor<*x!stepwell.resource>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// An array that nothing uses is no output
// CHECK-LABEL: builtin.module
// CHECK:      %y = "tf.AddV2"(%x, %x) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%h, %f0 = "tf.TensorArrayV3"(%n) <{dtype = f32, element_shape = "2", dynamic_size = false, clear_after_read = true, identical_element_shapes = true, tensor_array_name = ""}> : (tensor<i32>) -> (tensor<*x!stepwell.resource>, tensor<*xf32>)
%y = "tf.AddV2"(%x, %x) <{T = f32}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%h) <{tensor_name = "h"}> : (tensor<*x!stepwell.resource>) -> ()
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
