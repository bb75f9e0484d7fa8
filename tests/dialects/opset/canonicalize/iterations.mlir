// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize" | filecheck %s

// A loop that goes on while its counter is below how often it runs -> one that always goes on, over slices of x
// CHECK-LABEL: builtin.module
// CHECK:      %shape = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      %n = "opset.Gather_8"(%shape, %at, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y, %hn = "opset.Loop_5"(%n, %[[CONSTANT]], %h0, %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 2 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %row = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %new = "opset.Subtract_1"(%row, %h){{.*}} -> tensor<3xf32>
// CHECK:      %made = "opset.Unsqueeze_1"(%new, %axes){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%new)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_3]])
// CHECK-NEXT: "opset.Result_1"(%made)
// CHECK-NEXT: }){{.*}} -> (tensor<?x3xf32>, tensor<3xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%hn)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<3xf32>
%shape = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x3xf32>) -> tensor<2xi64>
%at = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%n = "opset.Gather_8"(%shape, %at, %axis) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%most = "opset.Convert_1"(%n) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
%none = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%go = "opset.Less_1"(%none, %most) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%y, %hn = "opset.Loop_5"(%n, %go, %zero, %h0, %x, %most) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<1xi64>
  %t = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<3xf32>
  %all = "opset.Parameter_1"() : () -> tensor<?x3xf32>
  %m = "opset.Parameter_1"() : () -> tensor<f32>
  %one = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %next = "opset.Add_1"(%t, %one) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
  %row = "opset.Gather_8"(%all, %t, %a) <{batch_dims = 0 : i64}> : (tensor<?x3xf32>, tensor<i32>, tensor<i64>) -> tensor<3xf32>
  %new = "opset.Subtract_1"(%row, %h) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %scalar = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}> : () -> tensor<0xi64>
  %it = "opset.Reshape_1"(%i, %scalar) <{special_zero = false}> : (tensor<1xi64>, tensor<0xi64>) -> tensor<i64>
  %itf = "opset.Convert_1"(%it) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
  %nextf = "opset.Convert_1"(%next) <{destination_type = f32}> : (tensor<i32>) -> tensor<f32>
  %c1 = "opset.Less_1"(%itf, %m) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %c2 = "opset.Greater_1"(%m, %nextf) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %c = "opset.LogicalAnd_1"(%c1, %c2) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %made = "opset.Unsqueeze_1"(%new, %axes) : (tensor<3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
  "opset.Result_1"(%next) : (tensor<i32>) -> ()
  "opset.Result_1"(%new) : (tensor<3xf32>) -> ()
  "opset.Result_1"(%c) : (tensor<i1>) -> ()
  "opset.Result_1"(%made) : (tensor<1x3xf32>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<3xf32>, tensor<?x3xf32>, tensor<f32>) -> (tensor<?x3xf32>, tensor<3xf32>)
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%hn) : (tensor<3xf32>) -> ()

// -----

// It ends one iteration before: the condition stays, and so does what is taken
// CHECK-LABEL: builtin.module
// CHECK:      %shape = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      %n = "opset.Gather_8"(%shape, %at, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %most = "opset.Convert_1"(%n) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      %go = "opset.Less_1"(%none, %most){{.*}} -> tensor<i1>
// CHECK:      %y, %hn = "opset.Loop_5"(%n, %go, %zero, %h0, %x, %most) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
// CHECK:      %next = "opset.Add_1"(%t, %one){{.*}} -> tensor<i32>
// CHECK:      %row = "opset.Gather_8"(%all, %t, %a) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %new = "opset.Subtract_1"(%row, %h){{.*}} -> tensor<3xf32>
// CHECK:      %it = "opset.Reshape_1"(%i, %scalar) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %itf = "opset.Convert_1"(%it) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %two = "opset.Add_1"(%next, %one){{.*}} -> tensor<i32>
// CHECK-NEXT: %nextf = "opset.Convert_1"(%two) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %c1 = "opset.Less_1"(%itf, %m){{.*}} -> tensor<i1>
// CHECK-NEXT: %c2 = "opset.Greater_1"(%m, %nextf){{.*}} -> tensor<i1>
// CHECK-NEXT: %c = "opset.LogicalAnd_1"(%c1, %c2){{.*}} -> tensor<i1>
// CHECK:      %made = "opset.Unsqueeze_1"(%new, %axes){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%next)
// CHECK-NEXT: "opset.Result_1"(%new)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: "opset.Result_1"(%made)
// CHECK-NEXT: }){{.*}} -> (tensor<?x3xf32>, tensor<3xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%hn)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<3xf32>
%shape = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x3xf32>) -> tensor<2xi64>
%at = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%n = "opset.Gather_8"(%shape, %at, %axis) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%most = "opset.Convert_1"(%n) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
%none = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%go = "opset.Less_1"(%none, %most) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%y, %hn = "opset.Loop_5"(%n, %go, %zero, %h0, %x, %most) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<1xi64>
  %t = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<3xf32>
  %all = "opset.Parameter_1"() : () -> tensor<?x3xf32>
  %m = "opset.Parameter_1"() : () -> tensor<f32>
  %one = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %next = "opset.Add_1"(%t, %one) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
  %row = "opset.Gather_8"(%all, %t, %a) <{batch_dims = 0 : i64}> : (tensor<?x3xf32>, tensor<i32>, tensor<i64>) -> tensor<3xf32>
  %new = "opset.Subtract_1"(%row, %h) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %scalar = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}> : () -> tensor<0xi64>
  %it = "opset.Reshape_1"(%i, %scalar) <{special_zero = false}> : (tensor<1xi64>, tensor<0xi64>) -> tensor<i64>
  %itf = "opset.Convert_1"(%it) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
  %two = "opset.Add_1"(%next, %one) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %nextf = "opset.Convert_1"(%two) <{destination_type = f32}> : (tensor<i32>) -> tensor<f32>
  %c1 = "opset.Less_1"(%itf, %m) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %c2 = "opset.Greater_1"(%m, %nextf) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %c = "opset.LogicalAnd_1"(%c1, %c2) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %made = "opset.Unsqueeze_1"(%new, %axes) : (tensor<3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
  "opset.Result_1"(%next) : (tensor<i32>) -> ()
  "opset.Result_1"(%new) : (tensor<3xf32>) -> ()
  "opset.Result_1"(%c) : (tensor<i1>) -> ()
  "opset.Result_1"(%made) : (tensor<1x3xf32>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<3xf32>, tensor<?x3xf32>, tensor<f32>) -> (tensor<?x3xf32>, tensor<3xf32>)
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%hn) : (tensor<3xf32>) -> ()

// -----

// It does not begin where there is one iteration
// CHECK-LABEL: builtin.module
// CHECK:      %shape = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      %n = "opset.Gather_8"(%shape, %at, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %most = "opset.Convert_1"(%n) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      %go = "opset.Less_1"(%none, %most){{.*}} -> tensor<i1>
// CHECK:      %y, %hn = "opset.Loop_5"(%n, %go, %zero, %h0, %x, %most) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
// CHECK:      %next = "opset.Add_1"(%t, %one){{.*}} -> tensor<i32>
// CHECK:      %row = "opset.Gather_8"(%all, %t, %a) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %new = "opset.Subtract_1"(%row, %h){{.*}} -> tensor<3xf32>
// CHECK:      %it = "opset.Reshape_1"(%i, %scalar) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %itf = "opset.Convert_1"(%it) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %nextf = "opset.Convert_1"(%next) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %c1 = "opset.Less_1"(%itf, %m){{.*}} -> tensor<i1>
// CHECK-NEXT: %c2 = "opset.Greater_1"(%m, %nextf){{.*}} -> tensor<i1>
// CHECK-NEXT: %c = "opset.LogicalAnd_1"(%c1, %c2){{.*}} -> tensor<i1>
// CHECK:      %made = "opset.Unsqueeze_1"(%new, %axes){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%next)
// CHECK-NEXT: "opset.Result_1"(%new)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: "opset.Result_1"(%made)
// CHECK-NEXT: }){{.*}} -> (tensor<?x3xf32>, tensor<3xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%hn)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<3xf32>
%shape = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x3xf32>) -> tensor<2xi64>
%at = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%n = "opset.Gather_8"(%shape, %at, %axis) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%most = "opset.Convert_1"(%n) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
%none = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%go = "opset.Less_1"(%none, %most) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%y, %hn = "opset.Loop_5"(%n, %go, %zero, %h0, %x, %most) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<1xi64>
  %t = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<3xf32>
  %all = "opset.Parameter_1"() : () -> tensor<?x3xf32>
  %m = "opset.Parameter_1"() : () -> tensor<f32>
  %one = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %next = "opset.Add_1"(%t, %one) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
  %row = "opset.Gather_8"(%all, %t, %a) <{batch_dims = 0 : i64}> : (tensor<?x3xf32>, tensor<i32>, tensor<i64>) -> tensor<3xf32>
  %new = "opset.Subtract_1"(%row, %h) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %scalar = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}> : () -> tensor<0xi64>
  %it = "opset.Reshape_1"(%i, %scalar) <{special_zero = false}> : (tensor<1xi64>, tensor<0xi64>) -> tensor<i64>
  %itf = "opset.Convert_1"(%it) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
  %nextf = "opset.Convert_1"(%next) <{destination_type = f32}> : (tensor<i32>) -> tensor<f32>
  %c1 = "opset.Less_1"(%itf, %m) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %c2 = "opset.Greater_1"(%m, %nextf) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %c = "opset.LogicalAnd_1"(%c1, %c2) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %made = "opset.Unsqueeze_1"(%new, %axes) : (tensor<3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
  "opset.Result_1"(%next) : (tensor<i32>) -> ()
  "opset.Result_1"(%new) : (tensor<3xf32>) -> ()
  "opset.Result_1"(%c) : (tensor<i1>) -> ()
  "opset.Result_1"(%made) : (tensor<1x3xf32>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<3xf32>, tensor<?x3xf32>, tensor<f32>) -> (tensor<?x3xf32>, tensor<3xf32>)
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%hn) : (tensor<3xf32>) -> ()

// -----

// It runs as often as x has columns, three times: the condition goes, but x is not cut into its four rows
// CHECK-LABEL: builtin.module
// CHECK:      %shape = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      %n = "opset.Gather_8"(%shape, %at, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y, %hn = "opset.Loop_5"(%n, %[[CONSTANT]], %zero, %h0, %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %next = "opset.Add_1"(%t, %one){{.*}} -> tensor<i32>
// CHECK:      %row = "opset.Gather_8"(%all, %t, %a) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %new = "opset.Subtract_1"(%row, %h){{.*}} -> tensor<3xf32>
// CHECK:      %made = "opset.Unsqueeze_1"(%new, %axes){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%next)
// CHECK-NEXT: "opset.Result_1"(%new)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
// CHECK-NEXT: "opset.Result_1"(%made)
// CHECK-NEXT: }){{.*}} -> (tensor<3x3xf32>, tensor<3xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%hn)
%x = "opset.Parameter_1"() : () -> tensor<4x3xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<3xf32>
%shape = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<4x3xf32>) -> tensor<2xi64>
%at = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%n = "opset.Gather_8"(%shape, %at, %axis) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%most = "opset.Convert_1"(%n) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
%none = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%go = "opset.Less_1"(%none, %most) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%y, %hn = "opset.Loop_5"(%n, %go, %zero, %h0, %x, %most) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<1xi64>
  %t = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<3xf32>
  %all = "opset.Parameter_1"() : () -> tensor<4x3xf32>
  %m = "opset.Parameter_1"() : () -> tensor<f32>
  %one = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %next = "opset.Add_1"(%t, %one) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
  %row = "opset.Gather_8"(%all, %t, %a) <{batch_dims = 0 : i64}> : (tensor<4x3xf32>, tensor<i32>, tensor<i64>) -> tensor<3xf32>
  %new = "opset.Subtract_1"(%row, %h) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  %scalar = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}> : () -> tensor<0xi64>
  %it = "opset.Reshape_1"(%i, %scalar) <{special_zero = false}> : (tensor<1xi64>, tensor<0xi64>) -> tensor<i64>
  %itf = "opset.Convert_1"(%it) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
  %nextf = "opset.Convert_1"(%next) <{destination_type = f32}> : (tensor<i32>) -> tensor<f32>
  %c1 = "opset.Less_1"(%itf, %m) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %c2 = "opset.Greater_1"(%m, %nextf) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %c = "opset.LogicalAnd_1"(%c1, %c2) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<i1>) -> tensor<i1>
  %axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %made = "opset.Unsqueeze_1"(%new, %axes) : (tensor<3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
  "opset.Result_1"(%next) : (tensor<i32>) -> ()
  "opset.Result_1"(%new) : (tensor<3xf32>) -> ()
  "opset.Result_1"(%c) : (tensor<i1>) -> ()
  "opset.Result_1"(%made) : (tensor<1x3xf32>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<3xf32>, tensor<4x3xf32>, tensor<f32>) -> (tensor<?x3xf32>, tensor<3xf32>)
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%hn) : (tensor<3xf32>) -> ()
