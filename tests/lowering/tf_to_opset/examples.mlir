// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Features by the keys that the newest form has as tensors
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: tf.ParseExampleV2  ""  (string[?], string[0], string[1], string[1], string[0], f32[0])
// CHECK-NEXT: serialized examples are not parsed; make what it reads of them inputs, --input "NODE:0[…],NODE:1[…]" with its outputs :1 values of 'c', :3 'a' [?,3]
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x!stepwell.string>
%none = "tf.Const"() <{value = #stepwell.constant<"string", [0], []>, dtype = !stepwell.string}> : () -> tensor<0x!stepwell.string>
%sparse = "tf.Const"() <{value = #stepwell.constant<"string", [1], ["c"]>, dtype = !stepwell.string}> : () -> tensor<1x!stepwell.string>
%dense = "tf.Const"() <{value = #stepwell.constant<"string", [1], ["a"]>, dtype = !stepwell.string}> : () -> tensor<1x!stepwell.string>
%default = "tf.Const"() <{value = #stepwell.constant<"f32", [0], []>, dtype = f32}> : () -> tensor<0xf32>
%y0, %y1, %y2, %y3 = "tf.ParseExampleV2"(%x0, %none, %sparse, %dense, %none, %default) <{Tdense = [f32], num_sparse = 1 : i64, sparse_types = [i64], ragged_value_types = [], ragged_split_types = [], dense_shapes = ["3"], resultSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<?x!stepwell.string>, tensor<0x!stepwell.string>, tensor<1x!stepwell.string>, tensor<1x!stepwell.string>, tensor<0x!stepwell.string>, tensor<0xf32>) -> (tensor<*xi64>, tensor<*xi64>, tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%y3) <{tensor_name = "y3"}> : (tensor<*xf32>) -> ()

// -----

// The older form
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.ParseExample  ""  (string[?], string[0], string[], f32[0])
// CHECK-NEXT: serialized examples are not parsed; make what it reads of them inputs, --input "NODE:0[…],NODE:1[…]" with its outputs :0 'a' [?,2,4]
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x!stepwell.string>
%none = "tf.Const"() <{value = #stepwell.constant<"string", [0], []>, dtype = !stepwell.string}> : () -> tensor<0x!stepwell.string>
%key = "tf.Const"() <{value = #stepwell.constant<"string", [], ["a"]>, dtype = !stepwell.string}> : () -> tensor<!stepwell.string>
%default = "tf.Const"() <{value = #stepwell.constant<"f32", [0], []>, dtype = f32}> : () -> tensor<0xf32>
%y0 = "tf.ParseExample"(%x0, %none, %key, %default) <{Nsparse = 0 : i64, Ndense = 1 : i64, Tdense = [f32], sparse_types = [], dense_shapes = ["2,4"], operandSegmentSizes = array<i32: 1, 1, 0, 1, 1>, resultSegmentSizes = array<i32: 0, 0, 0, 1>}> : (tensor<?x!stepwell.string>, tensor<0x!stepwell.string>, tensor<!stepwell.string>, tensor<0xf32>) -> tensor<*xf32>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// One example
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.ParseSingleExample  ""  (string[], f32[0])
// CHECK-NEXT: serialized examples are not parsed; make what it reads of them inputs, --input "NODE:0[…],NODE:1[…]" with its outputs :0 'a' []
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<!stepwell.string>
%default = "tf.Const"() <{value = #stepwell.constant<"f32", [0], []>, dtype = f32}> : () -> tensor<0xf32>
%y0 = "tf.ParseSingleExample"(%x0, %default) <{num_sparse = 0 : i64, sparse_keys = [], dense_keys = ["a"], Tdense = [f32], sparse_types = [], dense_shapes = [""], resultSegmentSizes = array<i32: 0, 0, 0, 1>}> : (tensor<!stepwell.string>, tensor<0xf32>) -> tensor<*xf32>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()
