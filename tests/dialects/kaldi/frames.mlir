// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-canonicalize,kaldi-frames" | filecheck %s

// the input is extended once, each offset is a Trim of it
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 1 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 0 : i64, right = 3 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_2:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 1 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_3:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 3 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%[[TRIM]], %[[TRIM_2]], %[[TRIM_3]]){{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = -1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Offset"(%x) <{t = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Append"(%a, %x, %b) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// hidden values are computed for the frames that are needed of them
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 4 : i64, right = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %h = "kaldi.Sigmoid"(%[[EXTEND]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%h) <{left = 0 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_2:[0-9]+]] = "kaldi.Trim"(%h) <{left = 2 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %d = "kaldi.Append"(%[[TRIM]], %[[TRIM_2]]){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %k = "kaldi.Tanh"(%d){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %[[TRIM_3:[0-9]+]] = "kaldi.Trim"(%k) <{left = 0 : i64, right = 3 : i64}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %[[TRIM_4:[0-9]+]] = "kaldi.Trim"(%k) <{left = 3 : i64, right = 0 : i64}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%[[TRIM_3]], %[[TRIM_4]]){{.*}} -> tensor<?x16xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%h = "kaldi.Sigmoid"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a = "kaldi.Offset"(%h) <{t = -1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Offset"(%h) <{t = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.Append"(%a, %b) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
%k = "kaldi.Tanh"(%d) : (tensor<?x8xf32>) -> tensor<?x8xf32>
%f = "kaldi.Offset"(%k) <{t = -3 : i64}> : (tensor<?x8xf32>) -> tensor<?x8xf32>
%y = "kaldi.Append"(%f, %k) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x16xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x16xf32>) -> ()

// -----

// what is the same at every frame is left as it is
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 0 : i64, right = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK:      %a = "kaldi.ReplaceIndex"(%i) <{variable = "t", value = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 1 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%[[TRIM]], %a){{.*}} -> tensor<?x7xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x3xf32>
%a = "kaldi.ReplaceIndex"(%i) <{variable = "t", value = 0 : i64}> : (tensor<1x3xf32>) -> tensor<?x3xf32>
%b = "kaldi.Offset"(%x) <{t = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Append"(%b, %a) : (tensor<?x4xf32>, tensor<?x3xf32>) -> tensor<?x7xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x7xf32>) -> ()

// -----

// the same Trim is made once
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 0 : i64, right = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 1 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.Tanh"(%[[TRIM]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %d = "kaldi.Sigmoid"(%[[TRIM]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_2:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 0 : i64, right = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Sum"(%b, %d, %[[TRIM_2]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Tanh"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.Sigmoid"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sum"(%b, %d, %x) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// IfDefined of what the context of the network does not reach -> zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 1 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 0 : i64, right = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[FILL:[0-9]+]] = "kaldi.Fill"(%[[TRIM]]) <{left = 2 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_2:[0-9]+]] = "kaldi.Trim"(%[[FILL]]) <{left = 0 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.IfDefined"(%[[TRIM_2]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Sum"(%b, %[[TRIM]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = -3 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.IfDefined"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.Offset"(%x) <{t = -1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sum"(%b, %d) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// IfDefined of what it reaches
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 3 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 2 : i64, right = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.IfDefined"(%[[TRIM]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_2:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 0 : i64, right = 3 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Sum"(%b, %[[TRIM_2]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = -1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.IfDefined"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.Offset"(%x) <{t = -3 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sum"(%b, %d) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Failover
// CHECK-LABEL: builtin.module
// CHECK:      %[[FILL:[0-9]+]] = "kaldi.Fill"(%x) <{left = 0 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[FILL]]) <{left = 2 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.Failover"(%[[TRIM]], %x) <{left = 0 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Tanh"(%b){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Failover"(%a, %x) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Tanh"(%b) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Round and Switch get the numbers of their first frames
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 3 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %a = "kaldi.Round"(%[[EXTEND]]) <{modulus = 3 : i64, start = -1 : i64, origin = -3 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 2 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.Switch"(%[[TRIM]], %a) <{start = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_2:[0-9]+]] = "kaldi.Trim"(%b) <{left = 1 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_3:[0-9]+]] = "kaldi.Trim"(%b) <{left = 0 : i64, right = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Sum"(%[[TRIM_2]], %[[TRIM_3]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Round"(%x) <{modulus = 3 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Switch"(%x, %a) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.Offset"(%b) <{t = -1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sum"(%b, %d) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// a recurrence begins as early as the context of the network lets it
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 2 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Recurrence"(%[[EXTEND]]) <{sources = array<i64: 0>, offsets = array<i64: -1>}> ({
// CHECK-NEXT: ^bb0(%a: tensor<?x4xf32>, %r: tensor<?x4xf32>):
// CHECK-NEXT: %b = "kaldi.Sum"(%a, %r){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %c = "kaldi.Tanh"(%b){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.yield"(%b, %c)
// CHECK-NEXT: }){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 0 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM_2:[0-9]+]] = "kaldi.Trim"(%y) <{left = 2 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %z = "kaldi.Sum"(%[[TRIM]], %[[TRIM_2]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%z) <{tensor_name = "z"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%x) <{sources = array<i64: 0>, offsets = array<i64: -1>}> ({
^bb0(%a: tensor<?x4xf32>, %r: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%a, %r) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %c = "kaldi.Tanh"(%b) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %c) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%o = "kaldi.Offset"(%x) <{t = -2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%z = "kaldi.Sum"(%o, %y) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<?x4xf32>) -> ()

// -----

// nnet1 splices within the utterance
// CHECK-LABEL: builtin.module
// CHECK:      %h = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Splice"(%h) <{frame_offsets = array<i64: -1, 0, 1>}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%h = "kaldi.Sigmoid"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Splice"(%h) <{frame_offsets = array<i64: -1, 0, 1>}> : (tensor<?x4xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// statistics are of the frames that are there
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.StatisticsPoolingComponent"(%x) <{InputDim = 3 : i64, LeftContext = 9 : i64, RightContext = 9 : i64, InputPeriod = 1 : i64, NumLogCountFeatures = 0 : i64, OutputStddevs = false, VarianceFloor = 1.000000e-10 : f64, start = 0 : i64, origin = 0 : i64, longer = 0 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "kaldi.StatisticsPoolingComponent"(%x) <{InputDim = 3 : i64, LeftContext = 9 : i64, RightContext = 9 : i64}> : (tensor<?x3xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// an output that is the same at every frame is given for each
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.ReplaceIndex"(%x) <{variable = "t", value = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[EACHFRAME:[0-9]+]] = "kaldi.EachFrame"(%y, %x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%[[EACHFRAME]]) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.ReplaceIndex"(%x) <{variable = "t", value = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()
