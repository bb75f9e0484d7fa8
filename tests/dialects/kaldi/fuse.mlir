// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-fuse" | filecheck %s

// an affine function of frames at one distance -> FrameConvolution
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.FrameConvolution"(%x) <{step = 2 : i64, frames = 5 : i64, LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>, BiasParams = #stepwell.constant<"f32", [1], [1.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a0 = "kaldi.Trim"(%x) <{left = 0 : i64, right = 8 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a1 = "kaldi.Trim"(%x) <{left = 2 : i64, right = 6 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a2 = "kaldi.Trim"(%x) <{left = 4 : i64, right = 4 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a3 = "kaldi.Trim"(%x) <{left = 6 : i64, right = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a4 = "kaldi.Trim"(%x) <{left = 8 : i64, right = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Append"(%a0, %a1, %a2, %a3, %a4) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x20xf32>
%y = "kaldi.AffineComponent"(%b) <{LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>, BiasParams = #stepwell.constant<"f32", [1], [1.0]>}> : (tensor<?x20xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// of few frames: it stays
// CHECK-LABEL: builtin.module
// CHECK:      %a0 = "kaldi.Trim"(%x) <{left = 0 : i64, right = 8 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %a1 = "kaldi.Trim"(%x) <{left = 2 : i64, right = 6 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.Append"(%a0, %a1){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %y = "kaldi.AffineComponent"(%b) <{LinearParams = #stepwell.constant<"f32", [1, 8], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a0 = "kaldi.Trim"(%x) <{left = 0 : i64, right = 8 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a1 = "kaldi.Trim"(%x) <{left = 2 : i64, right = 6 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Append"(%a0, %a1) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
%y = "kaldi.AffineComponent"(%b) <{LinearParams = #stepwell.constant<"f32", [1, 8], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}> : (tensor<?x8xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// of more than these frames: it stays
// CHECK-LABEL: builtin.module
// CHECK:      %a0 = "kaldi.Trim"(%x) <{left = 0 : i64, right = 8 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %a1 = "kaldi.Trim"(%x) <{left = 2 : i64, right = 6 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %a2 = "kaldi.Trim"(%x) <{left = 4 : i64, right = 4 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %a3 = "kaldi.Trim"(%x) <{left = 6 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.Append"(%a0, %a1, %a2, %a3, %x){{.*}} -> tensor<?x20xf32>
// CHECK-NEXT: %y = "kaldi.AffineComponent"(%b) <{LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a0 = "kaldi.Trim"(%x) <{left = 0 : i64, right = 8 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a1 = "kaldi.Trim"(%x) <{left = 2 : i64, right = 6 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a2 = "kaldi.Trim"(%x) <{left = 4 : i64, right = 4 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a3 = "kaldi.Trim"(%x) <{left = 6 : i64, right = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Append"(%a0, %a1, %a2, %a3, %x) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x20xf32>
%y = "kaldi.AffineComponent"(%b) <{LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>}> : (tensor<?x20xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// frames of the middle -> a Trim before
// CHECK-LABEL: builtin.module
// CHECK:      %[[TRIM:[0-9]+]] = "kaldi.Trim"(%x) <{left = 1 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.FrameConvolution"(%[[TRIM]]) <{step = 1 : i64, frames = 5 : i64, LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%z = "kaldi.Trim"(%x) <{left = 9 : i64, right = 9 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a0 = "kaldi.Trim"(%x) <{left = 1 : i64, right = 6 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a1 = "kaldi.Trim"(%x) <{left = 2 : i64, right = 5 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a2 = "kaldi.Trim"(%x) <{left = 3 : i64, right = 4 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a3 = "kaldi.Trim"(%x) <{left = 4 : i64, right = 3 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%a4 = "kaldi.Trim"(%x) <{left = 5 : i64, right = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Append"(%a0, %a1, %a2, %a3, %a4) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x20xf32>
%y = "kaldi.AffineComponent"(%b) <{LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>}> : (tensor<?x20xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// a Splice of nnet1 -> Extend, FrameConvolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 2 : i64, right = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.FrameConvolution"(%[[EXTEND]]) <{step = 1 : i64, frames = 5 : i64, LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%b = "kaldi.Splice"(%x) <{frame_offsets = array<i64: -2, -1, 0, 1, 2>}> : (tensor<?x4xf32>) -> tensor<?x20xf32>
%y = "kaldi.AffineComponent"(%b) <{LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>}> : (tensor<?x20xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// that looks ahead only -> a Trim as well
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXTEND:[0-9]+]] = "kaldi.Extend"(%x) <{left = 0 : i64, right = 5 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[TRIM:[0-9]+]] = "kaldi.Trim"(%[[EXTEND]]) <{left = 1 : i64, right = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.FrameConvolution"(%[[TRIM]]) <{step = 1 : i64, frames = 5 : i64, LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%b = "kaldi.Splice"(%x) <{frame_offsets = array<i64: 1, 2, 3, 4, 5>}> : (tensor<?x4xf32>) -> tensor<?x20xf32>
%y = "kaldi.AffineComponent"(%b) <{LinearParams = #stepwell.constant<"f32", [1, 20], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0]>}> : (tensor<?x20xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()
