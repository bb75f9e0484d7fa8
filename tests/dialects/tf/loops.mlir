// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-raise-control-flow" | filecheck %s

// A loop: what enters as a constant is used from outside
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK:      %y = "tf.WhileRegion"(%x) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT]], %n) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_2:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %a = "tf.AddV2"(%[[ARGUMENT_2]], %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// What is computed of the last value, behind the Switch, is computed behind the loop
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK:      %[[WHILEREGION:[0-9]+]] = "tf.WhileRegion"(%x) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT]], %n) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_2:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %a = "tf.AddV2"(%[[ARGUMENT_2]], %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: %w = "tf.Mul"(%[[WHILEREGION]], %[[WHILEREGION]]) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%w) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%w = "tf.Mul"(%f, %f) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%w) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A value that only the condition needs, an Exit that nothing uses, and one of which the loop's Switch is computed
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK:      %y, %[[WHILEREGION:[0-9]+]] = "tf.WhileRegion"(%x, %n) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>, %[[ARGUMENT_2:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT]], %[[ARGUMENT_2]]) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_3:[0-9]+]]: tensor<*xf32>, %[[ARGUMENT_4:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %a = "tf.AddV2"(%[[ARGUMENT_3]], %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a, %[[ARGUMENT_4]])
// CHECK-NEXT: }){{.*}} -> (tensor<*xf32>, tensor<*xf32>)
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%z = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%u, %u_index = "tf.Merge"(%z, %h) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%c = "tf.Less"(%m, %u) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%v, %w = "tf.Switch"(%u, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%h = "tf.NextIteration"(%w) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%q = "tf.Exit"(%v) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A loop in a loop; that the inner one begins with a constant says nothing of where it is
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK:      %y = "tf.WhileRegion"(%x) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT]], %one) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_2:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %iy = "tf.WhileRegion"(%one) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT_3:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %ic = "tf.Less"(%[[ARGUMENT_3]], %[[ARGUMENT_2]]) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%ic)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_4:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %ia = "tf.AddV2"(%[[ARGUMENT_4]], %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%ia)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: %a = "tf.Mul"(%iy, %[[ARGUMENT_2]]) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "outer", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%c = "tf.Less"(%m, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%ie = "tf.Enter"(%one) <{T = f32, frame_name = "inner", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%im, %im_index = "tf.Merge"(%ie, %ik) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%lim = "tf.Enter"(%t) <{T = f32, frame_name = "inner", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%ic = "tf.Less"(%im, %lim) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%ig = "tf.LoopCond"(%ic) : (tensor<*xi1>) -> tensor<*xi1>
%if, %it = "tf.Switch"(%im, %ig) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%ia = "tf.AddV2"(%it, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%ik = "tf.NextIteration"(%ia) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%iy = "tf.Exit"(%if) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%a = "tf.Mul"(%iy, %t) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Two loops of one name, as when a function is called twice
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK:      %y = "tf.WhileRegion"(%x) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT]], %n) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_2:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %a = "tf.AddV2"(%[[ARGUMENT_2]], %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: %z_y = "tf.WhileRegion"(%y) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT_3:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %z_c = "tf.Less"(%[[ARGUMENT_3]], %n) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%z_c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_4:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %z_a = "tf.AddV2"(%[[ARGUMENT_4]], %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%z_a)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%z_y) <{tensor_name = "z_y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%z_e = "tf.Enter"(%y) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%z_m, %z_m_index = "tf.Merge"(%z_e, %z_k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%z_l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%z_c = "tf.Less"(%z_m, %z_l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%z_g = "tf.LoopCond"(%z_c) : (tensor<*xi1>) -> tensor<*xi1>
%z_f, %z_t = "tf.Switch"(%z_m, %z_g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%z_a = "tf.AddV2"(%z_t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%z_k = "tf.NextIteration"(%z_a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%z_y = "tf.Exit"(%z_f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%z_y) <{tensor_name = "z_y"}> : (tensor<*xf32>) -> ()

// -----

// A loop that nothing needs
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK:      %s = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%s) <{tensor_name = "s"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%s = "tf.AddV2"(%x, %one) <{T = f32}> : (tensor<2xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%s) <{tensor_name = "s"}> : (tensor<*xf32>) -> ()

// -----

// An Exit without a loop
// CHECK-LABEL: tf.Exit: it leads out of a loop, and what it takes is in none
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "tf.Exit"(%x) <{T = f32}> : (tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// An output within a loop is left out
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK:      %y = "tf.WhileRegion"(%x) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT]], %n) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_2:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %a = "tf.AddV2"(%[[ARGUMENT_2]], %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%a) <{tensor_name = "a"}> : (tensor<*xf32>) -> ()

// -----

// A value of a loop that is used outside without an Exit
// CHECK-LABEL: stepwell.output: it takes a value of the loop 'loop' (tf.AddV2) that no Exit leads out
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%a) <{tensor_name = "a"}> : (tensor<*xf32>) -> ()

// -----

// A loop without a condition
// CHECK-LABEL: tf.Exit: the loop 'loop' has no condition (LoopCond)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%a = "tf.AddV2"(%m, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%m) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A loop with two conditions
// CHECK-LABEL: tf.LoopCond: the loop 'loop' has 2 conditions, the first is tf.LoopCond
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%g2 = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A loop's Merge of two Enters and a NextIteration
// CHECK-LABEL: tf.Merge: a loop's value is one Enter and one NextIteration; this has 2 and 1 of 3 inputs
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %e, %k) <{T = f32, N = 3 : i64}> : (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// value_index of a loop's Merge
// CHECK-LABEL: tf.Merge: value_index of a loop's Merge is used, which is not supported
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%s = "tf.AddV2"(%m_index, %m_index) <{T = i32}> : (tensor<*xi32>, tensor<*xi32>) -> tensor<*xi32>
%o = "tf.Exit"(%s) <{T = i32}> : (tensor<*xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%o) <{tensor_name = "o"}> : (tensor<*xf32>) -> ()

// -----

// The condition of a loop as a value
// CHECK-LABEL: tf.Cast: it uses the condition of the loop 'loop' as a value, which is not supported
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%q = "tf.Cast"(%g) <{SrcT = i1, DstT = f32, Truncate = false}> : (tensor<*xi1>) -> tensor<*xf32>
%a = "tf.AddV2"(%t, %q) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A NextIteration in no loop
// CHECK-LABEL: tf.NextIteration: it is in no loop
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%k = "tf.NextIteration"(%x) <{T = f32}> : (tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%k) <{tensor_name = "k"}> : (tensor<*xf32>) -> ()

// -----

// A LoopCond in no loop
// CHECK-LABEL: tf.LoopCond: it is in no loop: none of its values comes from an Enter
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%g = "tf.LoopCond"(%p) : (tensor<i1>) -> tensor<*xi1>
"stepwell.output"(%g) <{tensor_name = "g"}> : (tensor<*xi1>) -> ()

// -----

// Values of two loops, neither of which is in the other
// CHECK-LABEL: tf.AddV2: it uses values of the frames 'first' and 'second', of which neither is in the other
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "first", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%z = "tf.Enter"(%x) <{T = f32, frame_name = "second", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%y = "tf.AddV2"(%e, %z) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Loops nested deeper than can be
// CHECK-LABEL: tf.Enter: loops are nested more than 64 deep
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%e0 = "tf.Enter"(%x) <{T = f32, frame_name = "f0", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%e1 = "tf.Enter"(%e0) <{T = f32, frame_name = "f1", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e2 = "tf.Enter"(%e1) <{T = f32, frame_name = "f2", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e3 = "tf.Enter"(%e2) <{T = f32, frame_name = "f3", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e4 = "tf.Enter"(%e3) <{T = f32, frame_name = "f4", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e5 = "tf.Enter"(%e4) <{T = f32, frame_name = "f5", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e6 = "tf.Enter"(%e5) <{T = f32, frame_name = "f6", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e7 = "tf.Enter"(%e6) <{T = f32, frame_name = "f7", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e8 = "tf.Enter"(%e7) <{T = f32, frame_name = "f8", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e9 = "tf.Enter"(%e8) <{T = f32, frame_name = "f9", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e10 = "tf.Enter"(%e9) <{T = f32, frame_name = "f10", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e11 = "tf.Enter"(%e10) <{T = f32, frame_name = "f11", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e12 = "tf.Enter"(%e11) <{T = f32, frame_name = "f12", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e13 = "tf.Enter"(%e12) <{T = f32, frame_name = "f13", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e14 = "tf.Enter"(%e13) <{T = f32, frame_name = "f14", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e15 = "tf.Enter"(%e14) <{T = f32, frame_name = "f15", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e16 = "tf.Enter"(%e15) <{T = f32, frame_name = "f16", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e17 = "tf.Enter"(%e16) <{T = f32, frame_name = "f17", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e18 = "tf.Enter"(%e17) <{T = f32, frame_name = "f18", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e19 = "tf.Enter"(%e18) <{T = f32, frame_name = "f19", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e20 = "tf.Enter"(%e19) <{T = f32, frame_name = "f20", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e21 = "tf.Enter"(%e20) <{T = f32, frame_name = "f21", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e22 = "tf.Enter"(%e21) <{T = f32, frame_name = "f22", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e23 = "tf.Enter"(%e22) <{T = f32, frame_name = "f23", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e24 = "tf.Enter"(%e23) <{T = f32, frame_name = "f24", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e25 = "tf.Enter"(%e24) <{T = f32, frame_name = "f25", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e26 = "tf.Enter"(%e25) <{T = f32, frame_name = "f26", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e27 = "tf.Enter"(%e26) <{T = f32, frame_name = "f27", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e28 = "tf.Enter"(%e27) <{T = f32, frame_name = "f28", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e29 = "tf.Enter"(%e28) <{T = f32, frame_name = "f29", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e30 = "tf.Enter"(%e29) <{T = f32, frame_name = "f30", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e31 = "tf.Enter"(%e30) <{T = f32, frame_name = "f31", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e32 = "tf.Enter"(%e31) <{T = f32, frame_name = "f32", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e33 = "tf.Enter"(%e32) <{T = f32, frame_name = "f33", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e34 = "tf.Enter"(%e33) <{T = f32, frame_name = "f34", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e35 = "tf.Enter"(%e34) <{T = f32, frame_name = "f35", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e36 = "tf.Enter"(%e35) <{T = f32, frame_name = "f36", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e37 = "tf.Enter"(%e36) <{T = f32, frame_name = "f37", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e38 = "tf.Enter"(%e37) <{T = f32, frame_name = "f38", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e39 = "tf.Enter"(%e38) <{T = f32, frame_name = "f39", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e40 = "tf.Enter"(%e39) <{T = f32, frame_name = "f40", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e41 = "tf.Enter"(%e40) <{T = f32, frame_name = "f41", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e42 = "tf.Enter"(%e41) <{T = f32, frame_name = "f42", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e43 = "tf.Enter"(%e42) <{T = f32, frame_name = "f43", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e44 = "tf.Enter"(%e43) <{T = f32, frame_name = "f44", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e45 = "tf.Enter"(%e44) <{T = f32, frame_name = "f45", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e46 = "tf.Enter"(%e45) <{T = f32, frame_name = "f46", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e47 = "tf.Enter"(%e46) <{T = f32, frame_name = "f47", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e48 = "tf.Enter"(%e47) <{T = f32, frame_name = "f48", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e49 = "tf.Enter"(%e48) <{T = f32, frame_name = "f49", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e50 = "tf.Enter"(%e49) <{T = f32, frame_name = "f50", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e51 = "tf.Enter"(%e50) <{T = f32, frame_name = "f51", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e52 = "tf.Enter"(%e51) <{T = f32, frame_name = "f52", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e53 = "tf.Enter"(%e52) <{T = f32, frame_name = "f53", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e54 = "tf.Enter"(%e53) <{T = f32, frame_name = "f54", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e55 = "tf.Enter"(%e54) <{T = f32, frame_name = "f55", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e56 = "tf.Enter"(%e55) <{T = f32, frame_name = "f56", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e57 = "tf.Enter"(%e56) <{T = f32, frame_name = "f57", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e58 = "tf.Enter"(%e57) <{T = f32, frame_name = "f58", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e59 = "tf.Enter"(%e58) <{T = f32, frame_name = "f59", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e60 = "tf.Enter"(%e59) <{T = f32, frame_name = "f60", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e61 = "tf.Enter"(%e60) <{T = f32, frame_name = "f61", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e62 = "tf.Enter"(%e61) <{T = f32, frame_name = "f62", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e63 = "tf.Enter"(%e62) <{T = f32, frame_name = "f63", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e64 = "tf.Enter"(%e63) <{T = f32, frame_name = "f64", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%e65 = "tf.Enter"(%e64) <{T = f32, frame_name = "f65", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%e65) <{tensor_name = "e65"}> : (tensor<*xf32>) -> ()

// -----

// A NextIteration within a loop that leads to no Merge
// CHECK-LABEL: tf.NextIteration: it is not where a loop has one, in 'loop'
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%j = "tf.NextIteration"(%t) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%a = "tf.AddV2"(%j, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%f) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
