// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize" | filecheck %s

// A state that a row is joined to in each iteration -> the rows are a joined output behind what it was before
// CHECK-LABEL: builtin.module
// CHECK:      %e = "opset.Negative_1"(%x){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%n, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[LOOP:[0-9]+]] = "opset.Loop_5"(%n, %go, %e) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = []}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Result_1"(%[[PARAMETER]])
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: }){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[LOOP]], %[[CONSTANT_3]], %[[MAXIMUM]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%start, %[[SLICE]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"2..,3">>
// CHECK-NEXT: "opset.Result_1"(%y)
%n = "opset.Parameter_1"() : () -> tensor<i64>
%start = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%go = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y = "opset.Loop_5"(%n, %go, %start, %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<?x3xf32>
  %r = "opset.Parameter_1"() : () -> tensor<1x3xf32>
  %c = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}> : () -> tensor<1xi1>
  %e = "opset.Negative_1"(%r) : (tensor<1x3xf32>) -> tensor<1x3xf32>
  %t = "opset.Concat_1"(%s, %e) <{axis = 0 : i64}> : (tensor<?x3xf32>, tensor<1x3xf32>) -> tensor<?x3xf32>
  "opset.Result_1"(%t) : (tensor<?x3xf32>) -> ()
  "opset.Result_1"(%c) : (tensor<1xi1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<?x3xf32>
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()

// -----

// It is read in the body, so it stays
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Loop_5"(%n, %go, %start) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
// CHECK:      %e = "opset.ReduceMax_1"(%s, %axes) <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %t = "opset.Concat_1"(%s, %e) <{axis = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"1..,3">>
// CHECK-NEXT: "opset.Result_1"(%t)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: }){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%n = "opset.Parameter_1"() : () -> tensor<i64>
%start = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%go = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y = "opset.Loop_5"(%n, %go, %start) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<?x3xf32>
  %c = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}> : () -> tensor<1xi1>
  %axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %e = "opset.ReduceMax_1"(%s, %axes) <{keep_dims = true}> : (tensor<?x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
  %t = "opset.Concat_1"(%s, %e) <{axis = 0 : i64}> : (tensor<?x3xf32>, tensor<1x3xf32>) -> tensor<?x3xf32>
  "opset.Result_1"(%t) : (tensor<?x3xf32>) -> ()
  "opset.Result_1"(%c) : (tensor<1xi1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<2x3xf32>) -> tensor<?x3xf32>
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()
