// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Windows of two lengths
// CHECK-LABEL: tf.StringNGrams: [1 : i64, 2 : i64] should be of base attribute array
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi64>
%y, %z = "tf.StringNGrams"(%x0, %s) <{separator = "_", ngram_widths = [1, 2], left_pad = "<", right_pad = ">", pad_width = 0 : i64, preserve_short_sequences = false, Tsplits = i64}> : (tensor<2x!stepwell.string>, tensor<2xi64>) -> (tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%z) <{tensor_name = "z0"}> : (tensor<*xi64>) -> ()

// -----

// Short rows are runs of their own
// CHECK-LABEL: tf.StringNGrams: [2 : i64] should be of base attribute array
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi64>
%y, %z = "tf.StringNGrams"(%x0, %s) <{separator = "_", ngram_widths = [2], left_pad = "<", right_pad = ">", pad_width = 1 : i64, preserve_short_sequences = true, Tsplits = i64}> : (tensor<2x!stepwell.string>, tensor<2xi64>) -> (tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%z) <{tensor_name = "z0"}> : (tensor<*xi64>) -> ()

// -----

// Long runs
// CHECK-LABEL: tf.StringNGrams: [70 : i64] should be of base attribute array
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi64>
%y, %z = "tf.StringNGrams"(%x0, %s) <{separator = "_", ngram_widths = [70], left_pad = "<", right_pad = ">", pad_width = 0 : i64, preserve_short_sequences = false, Tsplits = i64}> : (tensor<2x!stepwell.string>, tensor<2xi64>) -> (tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%z) <{tensor_name = "z0"}> : (tensor<*xi64>) -> ()
