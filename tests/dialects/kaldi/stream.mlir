// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-canonicalize,kaldi-stream" | filecheck %s

// the frames around a frame are kept; what looks one frame ahead is one inference late
// CHECK-LABEL: builtin.module
// CHECK:      %[[COUNT:[0-9]+]] = "kaldi.Count"() <{variable = "state_0"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      %[[HISTORY:[0-9]+]] = "kaldi.History"(%x, %[[COUNT]]) <{frames = 2 : i64, variable = "state_1"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TAPS:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 2, 1, 0>}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%[[TAPS]]){{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = -1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Offset"(%x) <{t = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Append"(%a, %x, %b) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// a hidden value is kept for what looks further ahead
// CHECK-LABEL: builtin.module
// CHECK:      %[[COUNT:[0-9]+]] = "kaldi.Count"() <{variable = "state_0"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      %h = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[HISTORY:[0-9]+]] = "kaldi.History"(%h, %[[COUNT]]) <{frames = 2 : i64, variable = "state_1"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TAPS:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 2>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Sum"(%[[TAPS]], %x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%h = "kaldi.Sigmoid"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sum"(%h, %a) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// what looks back only is not late
// CHECK-LABEL: builtin.module
// CHECK:      %[[COUNT:[0-9]+]] = "kaldi.Count"() <{variable = "state_0"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      %h = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[HISTORY:[0-9]+]] = "kaldi.History"(%h, %[[COUNT]]) <{frames = 2 : i64, variable = "state_1"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TAPS:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 2>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Tanh"(%[[TAPS]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%h = "kaldi.Sigmoid"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a = "kaldi.Offset"(%h) <{t = -2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Tanh"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// outputs get the same delay; what is the same at every frame is left as it is
// CHECK-LABEL: builtin.module
// CHECK:      %[[COUNT:[0-9]+]] = "kaldi.Count"() <{variable = "state_0"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      %[[HISTORY:[0-9]+]] = "kaldi.History"(%x, %[[COUNT]]) <{frames = 1 : i64, variable = "state_1"}>{{.*}} -> tensor<?x4xf32>
// CHECK:      %a = "kaldi.ReplaceIndex"(%i) <{variable = "t", value = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%x, %a){{.*}} -> tensor<?x7xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
// CHECK-NEXT: %[[TAPS:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 1>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%[[TAPS]]) <{tensor_name = "z"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x3xf32>
%a = "kaldi.ReplaceIndex"(%i) <{variable = "t", value = 0 : i64}> : (tensor<1x3xf32>) -> tensor<?x3xf32>
%b = "kaldi.Offset"(%x) <{t = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Append"(%b, %a) : (tensor<?x4xf32>, tensor<?x3xf32>) -> tensor<?x7xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x7xf32>) -> ()
"stepwell.output"(%x) <{tensor_name = "z"}> : (tensor<?x4xf32>) -> ()

// -----

// IfDefined begins with zeros, Failover has its first
// CHECK-LABEL: builtin.module
// CHECK:      %[[HISTORY:[0-9]+]] = "kaldi.History"(%x) <{frames = 1 : i64, variable = "state_0"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TAPS:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 1>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Tanh"(%[[TAPS]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = -1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.IfDefined"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.Failover"(%b, %x) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Tanh"(%d) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// nnet1 splices as well
// CHECK-LABEL: builtin.module
// CHECK:      %[[COUNT:[0-9]+]] = "kaldi.Count"() <{variable = "state_0"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      %[[HISTORY:[0-9]+]] = "kaldi.History"(%x, %[[COUNT]]) <{frames = 2 : i64, variable = "state_1"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TAPS:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 2, 1, 0>}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %[[APPEND:[0-9]+]] = "kaldi.Append"(%[[TAPS]]){{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: "stepwell.output"(%[[APPEND]]) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Splice"(%x) <{frame_offsets = array<i64: -1, 0, 1>}> : (tensor<?x4xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// a recurrence: its body, between what is recalled and what is kept
// CHECK-LABEL: builtin.module
// CHECK:      %a = "kaldi.Tanh"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %r0 = "kaldi.Recall"() <{frames = 1 : i64, variable = "state_0"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.Sum"(%a, %r0){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %c = "kaldi.Tanh"(%b){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "kaldi.Keep"(%c, %r0) <{first = 0 : i64, variable = "state_0"}>
// CHECK-NEXT: "stepwell.output"(%b) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Tanh"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%a) <{sources = array<i64: 0>, offsets = array<i64: -1>}> ({
^bb0(%i: tensor<?x4xf32>, %r0: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%i, %r0) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %c = "kaldi.Tanh"(%b) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %c) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// that looks ahead outside: what it computes before its first frame is not kept; of two frames before
// CHECK-LABEL: builtin.module
// CHECK:      %[[COUNT:[0-9]+]] = "kaldi.Count"() <{variable = "state_1"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      %[[HISTORY:[0-9]+]] = "kaldi.History"(%x, %[[COUNT]]) <{frames = 4 : i64, variable = "state_2"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[RECALL:[0-9]+]] = "kaldi.Recall"() <{frames = 2 : i64, variable = "state_0"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %r0 = "kaldi.Taps"(%[[RECALL]]) <{lags = array<i64: 1>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %r1 = "kaldi.Taps"(%[[RECALL]]) <{lags = array<i64: 0>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TAPS:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 1>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.Sum"(%[[TAPS]], %r0, %r1){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %c = "kaldi.Tanh"(%b){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "kaldi.Keep"(%c, %[[RECALL]]) <{first = 0 : i64, variable = "state_0"}>
// CHECK-NEXT: %[[TAPS_2:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 4>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %z = "kaldi.Sum"(%b, %[[TAPS_2]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%z) <{tensor_name = "z"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = 2 : i64, x = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%o = "kaldi.Offset"(%x) <{t = -1 : i64, x = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%a) <{sources = array<i64: 0, 0>, offsets = array<i64: -2, -1>}> ({
^bb0(%i: tensor<?x4xf32>, %r0: tensor<?x4xf32>, %r1: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%i, %r0, %r1) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %c = "kaldi.Tanh"(%b) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %c) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%z = "kaldi.Sum"(%y, %o) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<?x4xf32>) -> ()

// -----

// of later frames
// CHECK-LABEL: kaldi.Recurrence: it depends on later frames of itself; convert it for whole utterances
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Tanh"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%a) <{sources = array<i64: 0>, offsets = array<i64: 1>}> ({
^bb0(%i: tensor<?x4xf32>, %r0: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%i, %r0) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %c = "kaldi.Tanh"(%b) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %c) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// what needs the number of the frame
// CHECK-LABEL: kaldi.Round: Round needs the number of the frame; convert it for whole utterances
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Round"(%x) <{modulus = 3 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// several rows at once
// CHECK-LABEL: stepwell.input: 4 rows are asked for (--batch, --input-shape), and a streamed model takes one frame in each inference; leave them out, or convert it for whole utterances
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xf32>
%y = "kaldi.Sigmoid"(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<4x4xf32>) -> ()

// -----

// a frame of the utterance
// CHECK-LABEL: kaldi.ReplaceIndex: only one frame of the utterance is there; convert it for whole utterances
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%h = "kaldi.Sigmoid"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a = "kaldi.ReplaceIndex"(%h) <{variable = "t", value = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sum"(%h, %a) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// LstmProjected -> LstmStep of output and cell of the frame before
// CHECK-LABEL: builtin.module
// CHECK:      %[[RECALL:[0-9]+]] = "kaldi.Recall"() <{frames = 1 : i64, variable = "state_0"}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[LSTMSTEP:[0-9]+]] = "kaldi.LstmStep"(%x, %[[RECALL]]) <{CellClip = 5.000000e+01 : f64, CellDim = 2 : i64, w_gifo_x = #stepwell.constant<"f32", [8, 4], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, w_gifo_r = #stepwell.constant<"f32", [8, 1], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, bias = #stepwell.constant<"f32", [8], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, peephole_i_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, peephole_f_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, peephole_o_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, w_r_m = #stepwell.constant<"f32", [1, 2], [1.0, 1.0]>}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "kaldi.Keep"(%[[LSTMSTEP]], %[[RECALL]]) <{first = 0 : i64, variable = "state_0"}>
// CHECK-NEXT: %[[DIMRANGE:[0-9]+]] = "kaldi.DimRange"(%[[LSTMSTEP]]) <{offset = 0 : i64, dim = 1 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%[[DIMRANGE]]) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.LstmProjected"(%x) <{CellDim = 2 : i64, CellClip = 50.0 : f64, w_gifo_x = #stepwell.constant<"f32", [8, 4], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, w_gifo_r = #stepwell.constant<"f32", [8, 1], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, bias = #stepwell.constant<"f32", [8], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, peephole_i_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, peephole_f_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, peephole_o_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, w_r_m = #stepwell.constant<"f32", [1, 2], [1.0, 1.0]>, backward = false}> : (tensor<?x4xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// RecurrentComponent -> RecurrentStep, behind what looks ahead
// CHECK-LABEL: builtin.module
// CHECK:      %[[COUNT:[0-9]+]] = "kaldi.Count"() <{variable = "state_1"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      %[[HISTORY:[0-9]+]] = "kaldi.History"(%x, %[[COUNT]]) <{frames = 1 : i64, variable = "state_2"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TAPS:[0-9]+]] = "kaldi.Taps"(%[[HISTORY]]) <{lags = array<i64: 1, 0>}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %[[APPEND:[0-9]+]] = "kaldi.Append"(%[[TAPS]]){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %[[RECALL:[0-9]+]] = "kaldi.Recall"() <{frames = 1 : i64, variable = "state_0"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[RECURRENTSTEP:[0-9]+]] = "kaldi.RecurrentStep"(%[[APPEND]], %[[RECALL]]) <{w_forward = #stepwell.constant<"f32", [2, 8], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, w_recurrent = #stepwell.constant<"f32", [2, 2], [1.0, 1.0, 1.0, 1.0]>, bias = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "kaldi.Keep"(%[[RECURRENTSTEP]], %[[RECALL]], %[[COUNT]]) <{first = 1 : i64, variable = "state_0"}>
// CHECK-NEXT: "stepwell.output"(%[[RECURRENTSTEP]]) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%s = "kaldi.Splice"(%x) <{frame_offsets = array<i64: 0, 1>}> : (tensor<?x4xf32>) -> tensor<?x8xf32>
%y = "kaldi.RecurrentComponent"(%s) <{w_forward = #stepwell.constant<"f32", [2, 8], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, w_recurrent = #stepwell.constant<"f32", [2, 2], [1.0, 1.0, 1.0, 1.0]>, bias = #stepwell.constant<"f32", [2], [1.0, 1.0]>}> : (tensor<?x8xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// an LSTM from the last frame on
// CHECK-LABEL: kaldi.LstmProjected: it depends on later frames of itself; convert it for whole utterances
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.LstmProjected"(%x) <{CellDim = 2 : i64, CellClip = 50.0 : f64, w_gifo_x = #stepwell.constant<"f32", [8, 4], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, w_gifo_r = #stepwell.constant<"f32", [8, 1], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, bias = #stepwell.constant<"f32", [8], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, peephole_i_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, peephole_f_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, peephole_o_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, w_r_m = #stepwell.constant<"f32", [1, 2], [1.0, 1.0]>, backward = true}> : (tensor<?x4xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// what is of all frames
// CHECK-LABEL: kaldi.SimpleSentenceAveragingComponent: it is of all frames of the utterance; convert it for whole utterances
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.SimpleSentenceAveragingComponent"(%x) <{Shrinkage = 0.0 : f64, OnlySumming = false}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()
