// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// a blob in double precision
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.PReLU_1"(%x, %b0){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f64", [2], [0.1, 0.2]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.PReLU"(%x, %b0) <{channel_shared = false}> : (tensor<1x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the blob of a Parameter in the shape that it says
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %out = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Parameter"(%b0) <{shape = array<i64: 2, 3>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a Parameter of another shape than its blob
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Parameter  ""  (f32[6])
// CHECK-NEXT: its blob has the shape [6], and [2, 2] is wanted
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Parameter"(%b0) <{shape = array<i64: 2, 2>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// what a DummyData layer is filled with
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], @"c0143bbacda003dc7">}>
// CHECK-NEXT: "opset.Result_1"(%out)
%out = "caffe.Filled"() <{shape = array<i64: 2, 3>, value = 0.5 : f64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}}names = {{\[\[}}"out0", "out1"]]{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out0, %out1 = "caffe.Split"(%x) : (tensor<1x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dropout
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Dropout"(%x) <{dropout_ratio = 5.000000e-01 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a layer that is not known, with its parameters
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.MyLayer  ""  (f32[1,3])
// CHECK-NEXT: a layer that neither Caffe nor a known fork of it has; its code is not in the files
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Unknown"(%x) <{type = "MyLayer", given = {my_param = {k = 2 : i64}}}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an input that is frozen to a value
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.ReLU_1"(%x){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.constant"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
%out = "caffe.ReLU"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
