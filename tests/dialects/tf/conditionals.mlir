// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-raise-control-flow" | filecheck %s

// Both branches
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: %d = "tf.Mul"(%x, %x) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%d)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%d = "tf.Mul"(%f, %f) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%d, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A branch that gives what it takes; both give something
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%x)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%f, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Merges that share a branch's operation become one region
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y, %z = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %d = "tf.Mul"(%a, %a) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a, %d)
// CHECK-NEXT: }, {
// CHECK-NEXT: %h = "tf.Sub"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%h, %x)
// CHECK-NEXT: }){{.*}} -> (tensor<*xf32>, tensor<*xf32>)
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%z) <{tensor_name = "z"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%d = "tf.Mul"(%a, %a) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%h = "tf.Sub"(%f, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%h, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%z, %z_index = "tf.Merge"(%f, %d) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// The number of the input that a Merge gives
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %y_index = "tf.IfRegion"(%p) ({
// CHECK-NEXT: "stepwell.yield"(%[[CONST_2]])
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%[[CONST]])
// CHECK-NEXT: }){{.*}} -> tensor<i32>
// CHECK-NEXT: "stepwell.output"(%y_index) <{tensor_name = "y_index"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%f, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y_index) <{tensor_name = "y_index"}> : (tensor<*xi32>) -> ()

// -----

// One conditional in another, whose predicate comes through a Switch
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %w = "tf.IfRegion"(%q) ({
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: %d = "tf.Sub"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%d)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%w)
// CHECK-NEXT: }, {
// CHECK-NEXT: %h = "tf.Mul"(%x, %x) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%h)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%qf, %qt = "tf.Switch"(%q, %p) <{T = i1}> : (tensor<i1>, tensor<i1>) -> (tensor<*xi1>, tensor<*xi1>)
%tf, %tt = "tf.Switch"(%t, %qt) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%tt, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%d = "tf.Sub"(%tf, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%w, %w_index = "tf.Merge"(%d, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%h = "tf.Mul"(%f, %f) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%h, %w) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A Merge of three, by two predicates
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %[[IFREGION:[0-9]+]] = "tf.IfRegion"(%q) ({
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: %d = "tf.Sub"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%d)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%[[IFREGION]])
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%x)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%tf, %tt = "tf.Switch"(%t, %q) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%tt, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%d = "tf.Sub"(%tf, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%d, %f, %a) <{T = f32, N = 3 : i64}> : (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Two conditionals of one predicate and of its opposite, the second of which uses the first
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %m = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%x)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: "stepwell.yield"(%m)
// CHECK-NEXT: }, {
// CHECK-NEXT: %d = "tf.Mul"(%m, %m) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%d)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%f, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%np = "tf.LogicalNot"(%p) : (tensor<i1>) -> tensor<*xi1>
%mf, %mt = "tf.Switch"(%m, %np) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%d = "tf.Mul"(%mt, %mt) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%mf, %d) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Two conditionals that share an operation, the second of which uses the first: both branches run
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %m = "tf.IfRegion"(%p) ({
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%x)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: %d = "tf.Mul"(%m, %a) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: "stepwell.yield"(%d)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%m)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%f, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%mf, %mt = "tf.Switch"(%m, %p) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%d = "tf.Mul"(%mt, %a) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%mf, %d) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A constant predicate: the branch that is taken
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %y_index = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "stepwell.output"(%a) <{tensor_name = "y"}>
// CHECK-NEXT: "stepwell.output"(%y_index) <{tensor_name = "y_index"}>
%p = "tf.Const"() <{value = #stepwell.constant<"boolean", [], [true]>, dtype = i1}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%d = "tf.Mul"(%f, %f) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%d, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%y_index) <{tensor_name = "y_index"}> : (tensor<*xi32>) -> ()

// -----

// A predicate that is false whatever its other part is
// CHECK-LABEL: builtin.module
// CHECK:      %p = "stepwell.input"() <{tensor_name = "p"}>{{.*}} -> tensor<i1>
// CHECK-NEXT: %x = "stepwell.input"() <{tensor_name = "x"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "y"}>
%r = "tf.Const"() <{value = #stepwell.constant<"boolean", [], [false]>, dtype = i1}> : () -> tensor<i1>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%k = "tf.LogicalAnd"(%p, %r) : (tensor<i1>, tensor<i1>) -> tensor<*xi1>
%f, %t = "tf.Switch"(%x, %k) <{T = f32}> : (tensor<2xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%f, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Constants are in branches by what controls them
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %two = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: "stepwell.yield"(%one)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%two)
// CHECK-NEXT: }){{.*}} -> tensor<f32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%two = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%pf, %pt = "tf.Switch"(%p, %p) <{T = i1}> : (tensor<i1>, tensor<i1>) -> (tensor<*xi1>, tensor<*xi1>)
%a = "tf.Controlled"(%one, %pt) : (tensor<f32>, tensor<*xi1>) -> tensor<f32>
%d = "tf.Controlled"(%two, %pf) : (tensor<f32>, tensor<*xi1>) -> tensor<f32>
%y, %y_index = "tf.Merge"(%d, %a) <{T = f32, N = 2 : i64}> : (tensor<f32>, tensor<f32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A value without a guard is taken where the other one is not there
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%one)
// CHECK-NEXT: }){{.*}} -> tensor<f32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%one, %a) <{T = f32, N = 2 : i64}> : (tensor<f32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// An output on one side of a Switch is left out
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %a = "tf.AddV2"(%x, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%x)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%f, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%t) <{tensor_name = "t"}> : (tensor<*xf32>) -> ()

// -----

// The only output on one side of a Switch
// CHECK-LABEL: the output 't' is there only where a conditional takes a branch; choose an output behind the Merge with --output
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%t) <{tensor_name = "t"}> : (tensor<*xf32>) -> ()

// -----

// Two inputs that are always there
// CHECK-LABEL: tf.Merge: its inputs 0 and 1 are there at the same time; the control inputs that said which one is meant may have been taken away
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%y, %y_index = "tf.Merge"(%x, %one) <{T = f32, N = 2 : i64}> : (tensor<2xf32>, tensor<f32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// No input where the predicate is false
// CHECK-LABEL: tf.Merge: none of its inputs is there where a predicate is false
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%tf, %tt = "tf.Switch"(%t, %q) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%y, %y_index = "tf.Merge"(%tf, %tt) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%gf, %gt = "tf.Switch"(%x, %q) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.Mul"(%tt, %gt) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%z, %z_index = "tf.Merge"(%a, %f) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// Conditionals nested deeper than can be
// CHECK-LABEL: conditionals are nested more than 64 deep
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%p0 = "stepwell.input"() <{tensor_name = "p0"}> : () -> tensor<i1>
%f0, %t0 = "tf.Switch"(%x, %p0) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p1 = "stepwell.input"() <{tensor_name = "p1"}> : () -> tensor<i1>
%f1, %t1 = "tf.Switch"(%t0, %p1) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p2 = "stepwell.input"() <{tensor_name = "p2"}> : () -> tensor<i1>
%f2, %t2 = "tf.Switch"(%t1, %p2) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p3 = "stepwell.input"() <{tensor_name = "p3"}> : () -> tensor<i1>
%f3, %t3 = "tf.Switch"(%t2, %p3) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p4 = "stepwell.input"() <{tensor_name = "p4"}> : () -> tensor<i1>
%f4, %t4 = "tf.Switch"(%t3, %p4) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p5 = "stepwell.input"() <{tensor_name = "p5"}> : () -> tensor<i1>
%f5, %t5 = "tf.Switch"(%t4, %p5) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p6 = "stepwell.input"() <{tensor_name = "p6"}> : () -> tensor<i1>
%f6, %t6 = "tf.Switch"(%t5, %p6) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p7 = "stepwell.input"() <{tensor_name = "p7"}> : () -> tensor<i1>
%f7, %t7 = "tf.Switch"(%t6, %p7) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p8 = "stepwell.input"() <{tensor_name = "p8"}> : () -> tensor<i1>
%f8, %t8 = "tf.Switch"(%t7, %p8) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p9 = "stepwell.input"() <{tensor_name = "p9"}> : () -> tensor<i1>
%f9, %t9 = "tf.Switch"(%t8, %p9) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p10 = "stepwell.input"() <{tensor_name = "p10"}> : () -> tensor<i1>
%f10, %t10 = "tf.Switch"(%t9, %p10) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p11 = "stepwell.input"() <{tensor_name = "p11"}> : () -> tensor<i1>
%f11, %t11 = "tf.Switch"(%t10, %p11) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p12 = "stepwell.input"() <{tensor_name = "p12"}> : () -> tensor<i1>
%f12, %t12 = "tf.Switch"(%t11, %p12) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p13 = "stepwell.input"() <{tensor_name = "p13"}> : () -> tensor<i1>
%f13, %t13 = "tf.Switch"(%t12, %p13) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p14 = "stepwell.input"() <{tensor_name = "p14"}> : () -> tensor<i1>
%f14, %t14 = "tf.Switch"(%t13, %p14) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p15 = "stepwell.input"() <{tensor_name = "p15"}> : () -> tensor<i1>
%f15, %t15 = "tf.Switch"(%t14, %p15) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p16 = "stepwell.input"() <{tensor_name = "p16"}> : () -> tensor<i1>
%f16, %t16 = "tf.Switch"(%t15, %p16) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p17 = "stepwell.input"() <{tensor_name = "p17"}> : () -> tensor<i1>
%f17, %t17 = "tf.Switch"(%t16, %p17) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p18 = "stepwell.input"() <{tensor_name = "p18"}> : () -> tensor<i1>
%f18, %t18 = "tf.Switch"(%t17, %p18) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p19 = "stepwell.input"() <{tensor_name = "p19"}> : () -> tensor<i1>
%f19, %t19 = "tf.Switch"(%t18, %p19) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p20 = "stepwell.input"() <{tensor_name = "p20"}> : () -> tensor<i1>
%f20, %t20 = "tf.Switch"(%t19, %p20) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p21 = "stepwell.input"() <{tensor_name = "p21"}> : () -> tensor<i1>
%f21, %t21 = "tf.Switch"(%t20, %p21) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p22 = "stepwell.input"() <{tensor_name = "p22"}> : () -> tensor<i1>
%f22, %t22 = "tf.Switch"(%t21, %p22) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p23 = "stepwell.input"() <{tensor_name = "p23"}> : () -> tensor<i1>
%f23, %t23 = "tf.Switch"(%t22, %p23) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p24 = "stepwell.input"() <{tensor_name = "p24"}> : () -> tensor<i1>
%f24, %t24 = "tf.Switch"(%t23, %p24) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p25 = "stepwell.input"() <{tensor_name = "p25"}> : () -> tensor<i1>
%f25, %t25 = "tf.Switch"(%t24, %p25) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p26 = "stepwell.input"() <{tensor_name = "p26"}> : () -> tensor<i1>
%f26, %t26 = "tf.Switch"(%t25, %p26) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p27 = "stepwell.input"() <{tensor_name = "p27"}> : () -> tensor<i1>
%f27, %t27 = "tf.Switch"(%t26, %p27) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p28 = "stepwell.input"() <{tensor_name = "p28"}> : () -> tensor<i1>
%f28, %t28 = "tf.Switch"(%t27, %p28) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p29 = "stepwell.input"() <{tensor_name = "p29"}> : () -> tensor<i1>
%f29, %t29 = "tf.Switch"(%t28, %p29) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p30 = "stepwell.input"() <{tensor_name = "p30"}> : () -> tensor<i1>
%f30, %t30 = "tf.Switch"(%t29, %p30) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p31 = "stepwell.input"() <{tensor_name = "p31"}> : () -> tensor<i1>
%f31, %t31 = "tf.Switch"(%t30, %p31) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p32 = "stepwell.input"() <{tensor_name = "p32"}> : () -> tensor<i1>
%f32, %t32 = "tf.Switch"(%t31, %p32) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p33 = "stepwell.input"() <{tensor_name = "p33"}> : () -> tensor<i1>
%f33, %t33 = "tf.Switch"(%t32, %p33) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p34 = "stepwell.input"() <{tensor_name = "p34"}> : () -> tensor<i1>
%f34, %t34 = "tf.Switch"(%t33, %p34) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p35 = "stepwell.input"() <{tensor_name = "p35"}> : () -> tensor<i1>
%f35, %t35 = "tf.Switch"(%t34, %p35) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p36 = "stepwell.input"() <{tensor_name = "p36"}> : () -> tensor<i1>
%f36, %t36 = "tf.Switch"(%t35, %p36) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p37 = "stepwell.input"() <{tensor_name = "p37"}> : () -> tensor<i1>
%f37, %t37 = "tf.Switch"(%t36, %p37) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p38 = "stepwell.input"() <{tensor_name = "p38"}> : () -> tensor<i1>
%f38, %t38 = "tf.Switch"(%t37, %p38) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p39 = "stepwell.input"() <{tensor_name = "p39"}> : () -> tensor<i1>
%f39, %t39 = "tf.Switch"(%t38, %p39) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p40 = "stepwell.input"() <{tensor_name = "p40"}> : () -> tensor<i1>
%f40, %t40 = "tf.Switch"(%t39, %p40) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p41 = "stepwell.input"() <{tensor_name = "p41"}> : () -> tensor<i1>
%f41, %t41 = "tf.Switch"(%t40, %p41) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p42 = "stepwell.input"() <{tensor_name = "p42"}> : () -> tensor<i1>
%f42, %t42 = "tf.Switch"(%t41, %p42) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p43 = "stepwell.input"() <{tensor_name = "p43"}> : () -> tensor<i1>
%f43, %t43 = "tf.Switch"(%t42, %p43) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p44 = "stepwell.input"() <{tensor_name = "p44"}> : () -> tensor<i1>
%f44, %t44 = "tf.Switch"(%t43, %p44) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p45 = "stepwell.input"() <{tensor_name = "p45"}> : () -> tensor<i1>
%f45, %t45 = "tf.Switch"(%t44, %p45) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p46 = "stepwell.input"() <{tensor_name = "p46"}> : () -> tensor<i1>
%f46, %t46 = "tf.Switch"(%t45, %p46) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p47 = "stepwell.input"() <{tensor_name = "p47"}> : () -> tensor<i1>
%f47, %t47 = "tf.Switch"(%t46, %p47) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p48 = "stepwell.input"() <{tensor_name = "p48"}> : () -> tensor<i1>
%f48, %t48 = "tf.Switch"(%t47, %p48) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p49 = "stepwell.input"() <{tensor_name = "p49"}> : () -> tensor<i1>
%f49, %t49 = "tf.Switch"(%t48, %p49) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p50 = "stepwell.input"() <{tensor_name = "p50"}> : () -> tensor<i1>
%f50, %t50 = "tf.Switch"(%t49, %p50) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p51 = "stepwell.input"() <{tensor_name = "p51"}> : () -> tensor<i1>
%f51, %t51 = "tf.Switch"(%t50, %p51) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p52 = "stepwell.input"() <{tensor_name = "p52"}> : () -> tensor<i1>
%f52, %t52 = "tf.Switch"(%t51, %p52) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p53 = "stepwell.input"() <{tensor_name = "p53"}> : () -> tensor<i1>
%f53, %t53 = "tf.Switch"(%t52, %p53) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p54 = "stepwell.input"() <{tensor_name = "p54"}> : () -> tensor<i1>
%f54, %t54 = "tf.Switch"(%t53, %p54) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p55 = "stepwell.input"() <{tensor_name = "p55"}> : () -> tensor<i1>
%f55, %t55 = "tf.Switch"(%t54, %p55) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p56 = "stepwell.input"() <{tensor_name = "p56"}> : () -> tensor<i1>
%f56, %t56 = "tf.Switch"(%t55, %p56) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p57 = "stepwell.input"() <{tensor_name = "p57"}> : () -> tensor<i1>
%f57, %t57 = "tf.Switch"(%t56, %p57) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p58 = "stepwell.input"() <{tensor_name = "p58"}> : () -> tensor<i1>
%f58, %t58 = "tf.Switch"(%t57, %p58) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p59 = "stepwell.input"() <{tensor_name = "p59"}> : () -> tensor<i1>
%f59, %t59 = "tf.Switch"(%t58, %p59) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p60 = "stepwell.input"() <{tensor_name = "p60"}> : () -> tensor<i1>
%f60, %t60 = "tf.Switch"(%t59, %p60) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p61 = "stepwell.input"() <{tensor_name = "p61"}> : () -> tensor<i1>
%f61, %t61 = "tf.Switch"(%t60, %p61) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p62 = "stepwell.input"() <{tensor_name = "p62"}> : () -> tensor<i1>
%f62, %t62 = "tf.Switch"(%t61, %p62) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p63 = "stepwell.input"() <{tensor_name = "p63"}> : () -> tensor<i1>
%f63, %t63 = "tf.Switch"(%t62, %p63) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p64 = "stepwell.input"() <{tensor_name = "p64"}> : () -> tensor<i1>
%f64, %t64 = "tf.Switch"(%t63, %p64) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%p65 = "stepwell.input"() <{tensor_name = "p65"}> : () -> tensor<i1>
%f65, %t65 = "tf.Switch"(%t64, %p65) <{T = f32}> : (tensor<*xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%s = "tf.AddV2"(%t65, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%s, %f65) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A loop in a branch
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %w = "tf.WhileRegion"(%x) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT]], %n) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[ARGUMENT_2:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %a = "tf.AddV2"(%[[ARGUMENT_2]], %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%w)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%x)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%e = "tf.Enter"(%t) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%lf, %lt = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%lt, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%k = "tf.NextIteration"(%a) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%w = "tf.Exit"(%lf) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%f, %w) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A conditional in a loop
// CHECK-LABEL: builtin.module
// CHECK:      %one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "tf.WhileRegion"(%x) ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*xf32>):
// CHECK-NEXT: %c = "tf.Less"(%[[ARGUMENT]], %n) <{T = f32}>{{.*}} -> tensor<*xi1>
// CHECK-NEXT: "stepwell.yield"(%c)
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%cf: tensor<*xf32>):
// CHECK-NEXT: %h = "tf.IfRegion"(%p) ({
// CHECK-NEXT: %a = "tf.AddV2"(%cf, %one) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: "stepwell.yield"(%cf)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.yield"(%h)
// CHECK-NEXT: }){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<f32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%e = "tf.Enter"(%x) <{T = f32, frame_name = "loop", is_constant = false, parallel_iterations = 10 : i64}> : (tensor<2xf32>) -> tensor<*xf32>
%ep = "tf.Enter"(%p) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<i1>) -> tensor<*xf32>
%m, %m_index = "tf.Merge"(%e, %k) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%l = "tf.Enter"(%n) <{T = f32, frame_name = "loop", is_constant = true, parallel_iterations = 10 : i64}> : (tensor<f32>) -> tensor<*xf32>
%c = "tf.Less"(%m, %l) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xi1>
%g = "tf.LoopCond"(%c) : (tensor<*xi1>) -> tensor<*xi1>
%lf, %lt = "tf.Switch"(%m, %g) <{T = f32}> : (tensor<*xf32>, tensor<*xi1>) -> (tensor<*xf32>, tensor<*xf32>)
%cf, %ct = "tf.Switch"(%lt, %ep) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%ct, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%h, %h_index = "tf.Merge"(%cf, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
%k = "tf.NextIteration"(%h) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Exit"(%lf) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A Merge of inputs under too many predicates
// CHECK-LABEL: tf.Merge: none of its inputs is there where a predicate is false
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%p0 = "stepwell.input"() <{tensor_name = "p0"}> : () -> tensor<i1>
%p1 = "stepwell.input"() <{tensor_name = "p1"}> : () -> tensor<i1>
%p2 = "stepwell.input"() <{tensor_name = "p2"}> : () -> tensor<i1>
%p3 = "stepwell.input"() <{tensor_name = "p3"}> : () -> tensor<i1>
%p4 = "stepwell.input"() <{tensor_name = "p4"}> : () -> tensor<i1>
%p5 = "stepwell.input"() <{tensor_name = "p5"}> : () -> tensor<i1>
%p6 = "stepwell.input"() <{tensor_name = "p6"}> : () -> tensor<i1>
%p7 = "stepwell.input"() <{tensor_name = "p7"}> : () -> tensor<i1>
%p8 = "stepwell.input"() <{tensor_name = "p8"}> : () -> tensor<i1>
%p9 = "stepwell.input"() <{tensor_name = "p9"}> : () -> tensor<i1>
%p10 = "stepwell.input"() <{tensor_name = "p10"}> : () -> tensor<i1>
%p11 = "stepwell.input"() <{tensor_name = "p11"}> : () -> tensor<i1>
%p12 = "stepwell.input"() <{tensor_name = "p12"}> : () -> tensor<i1>
%p13 = "stepwell.input"() <{tensor_name = "p13"}> : () -> tensor<i1>
%p14 = "stepwell.input"() <{tensor_name = "p14"}> : () -> tensor<i1>
%p15 = "stepwell.input"() <{tensor_name = "p15"}> : () -> tensor<i1>
%p16 = "stepwell.input"() <{tensor_name = "p16"}> : () -> tensor<i1>
%p17 = "stepwell.input"() <{tensor_name = "p17"}> : () -> tensor<i1>
%p18 = "stepwell.input"() <{tensor_name = "p18"}> : () -> tensor<i1>
%p19 = "stepwell.input"() <{tensor_name = "p19"}> : () -> tensor<i1>
%p20 = "stepwell.input"() <{tensor_name = "p20"}> : () -> tensor<i1>
%p21 = "stepwell.input"() <{tensor_name = "p21"}> : () -> tensor<i1>
%p22 = "stepwell.input"() <{tensor_name = "p22"}> : () -> tensor<i1>
%p23 = "stepwell.input"() <{tensor_name = "p23"}> : () -> tensor<i1>
%f0, %t0 = "tf.Switch"(%x, %p0) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f1, %t1 = "tf.Switch"(%x, %p1) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f2, %t2 = "tf.Switch"(%x, %p2) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f3, %t3 = "tf.Switch"(%x, %p3) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f4, %t4 = "tf.Switch"(%x, %p4) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f5, %t5 = "tf.Switch"(%x, %p5) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f6, %t6 = "tf.Switch"(%x, %p6) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f7, %t7 = "tf.Switch"(%x, %p7) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f8, %t8 = "tf.Switch"(%x, %p8) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f9, %t9 = "tf.Switch"(%x, %p9) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f10, %t10 = "tf.Switch"(%x, %p10) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f11, %t11 = "tf.Switch"(%x, %p11) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f12, %t12 = "tf.Switch"(%x, %p12) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f13, %t13 = "tf.Switch"(%x, %p13) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f14, %t14 = "tf.Switch"(%x, %p14) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f15, %t15 = "tf.Switch"(%x, %p15) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f16, %t16 = "tf.Switch"(%x, %p16) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f17, %t17 = "tf.Switch"(%x, %p17) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f18, %t18 = "tf.Switch"(%x, %p18) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f19, %t19 = "tf.Switch"(%x, %p19) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f20, %t20 = "tf.Switch"(%x, %p20) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f21, %t21 = "tf.Switch"(%x, %p21) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f22, %t22 = "tf.Switch"(%x, %p22) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%f23, %t23 = "tf.Switch"(%x, %p23) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%y, %y_index = "tf.Merge"(%t0, %t1, %t2, %t3, %t4, %t5, %t6, %t7, %t8, %t9, %t10, %t11, %t12, %t13, %t14, %t15, %t16, %t17, %t18, %t19, %t20, %t21, %t22, %t23) <{T = f32, N = 24 : i64}> : (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
