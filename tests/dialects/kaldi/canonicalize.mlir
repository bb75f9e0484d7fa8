// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-canonicalize" | filecheck %s

// AdditiveNoiseComponent is nothing in use
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.AdditiveNoiseComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sigmoid"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// ClipGradientComponent is nothing in use
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.ClipGradientComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sigmoid"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Dropout is nothing in use
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Dropout"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sigmoid"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// GeneralDropoutComponent is nothing in use
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.GeneralDropoutComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sigmoid"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// NoOpComponent is nothing in use
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.NoOpComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sigmoid"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// SpecAugmentTimeMaskComponent is nothing in use
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Sigmoid"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.SpecAugmentTimeMaskComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sigmoid"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// BackpropTruncationComponent -> its scale
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Scale"(%x) <{scale = 5.000000e-01 : f64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.BackpropTruncationComponent"(%x) <{Scale = 0.5 : f64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// DropoutComponent of nnet3 -> a scale
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Scale"(%x) <{scale = 7.500000e-01 : f64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.DropoutComponent"(%x) <{DropoutProportion = 0.25 : f64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// AffineTransform -> AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.AffineTransform"(%x) <{linearity = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, bias = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// LinearTransform -> AffineComponent without a bias
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.LinearTransform"(%x) <{linearity = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// AffineComponentPreconditioned -> AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.AffineComponentPreconditioned"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// AffineComponentPreconditionedOnline -> AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.AffineComponentPreconditionedOnline"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// NaturalGradientAffineComponent -> AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.NaturalGradientAffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// FixedAffineComponent -> AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.FixedAffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// FixedLinearComponent -> AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.FixedLinearComponent"(%x) <{CuMatrix = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// LinearComponent -> AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.LinearComponent"(%x) <{Params = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// BlockAffineComponentPreconditioned -> BlockAffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.BlockAffineComponent"(%x) <{NumBlocks = 2 : i64, LinearParams = #stepwell.constant<"f32", [4, 2], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.BlockAffineComponentPreconditioned"(%x) <{NumBlocks = 2 : i64, LinearParams = #stepwell.constant<"f32", [4, 2], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// NaturalGradientRepeatedAffineComponent -> RepeatedAffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.RepeatedAffineComponent"(%x) <{NumRepeats = 2 : i64, LinearParams = #stepwell.constant<"f32", [3, 2], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>, BiasParams = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.NaturalGradientRepeatedAffineComponent"(%x) <{NumRepeats = 2 : i64, LinearParams = #stepwell.constant<"f32", [3, 2], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>, BiasParams = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : (tensor<?x4xf32>) -> tensor<?x6xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x6xf32>) -> ()

// -----

// TdnnComponent -> Offset, Append, AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[APPEND:[0-9]+]] = "kaldi.Append"(%[[OFFSET]], %x){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %y = "kaldi.AffineComponent"(%[[APPEND]]) <{LinearParams = #stepwell.constant<"f32", [1, 8], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.TdnnComponent"(%x) <{TimeOffsets = array<i64: -1, 0>, LinearParams = #stepwell.constant<"f32", [1, 8], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [0], []>}> : (tensor<?x4xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// scales and offsets that follow each other -> one
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [4], [6.0, 6.0, 6.0, 6.0]>, Offsets = #stepwell.constant<"f32", [4], [9.0, 12.0, 15.0, 18.0]>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.AddShift"(%x) <{shift = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Rescale"(%a) <{scale = #stepwell.constant<"f32", [4], [2.0, 2.0, 2.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.FixedBiasComponent"(%b) <{Bias = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.FixedScaleComponent"(%d) <{Scales = #stepwell.constant<"f32", [4], [3.0, 3.0, 3.0, 3.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// PerElementScaleComponent, PerElementOffsetComponent of blocks -> one
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>, Offsets = #stepwell.constant<"f32", [4], [5.0, 6.0, 5.0, 6.0]>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.PerElementScaleComponent"(%x) <{Params = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.PerElementOffsetComponent"(%a) <{Offsets = #stepwell.constant<"f32", [2], [5.0, 6.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// two scales that follow each other
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [4], [2.0, 4.0, 6.0, 8.0]>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.NaturalGradientPerElementScaleComponent"(%x) <{Params = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.FixedScaleComponent"(%a) <{Scales = #stepwell.constant<"f32", [4], [2.0, 2.0, 2.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// BatchNormComponent -> a scale and an offset
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [2], [1.0, "inf"]>, Offsets = #stepwell.constant<"f32", [2], [-1.0, "-inf"]>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.BatchNormComponent"(%x) <{Dim = 4 : i64, BlockDim = 2 : i64, Epsilon = 0.0 : f64, TargetRms = 2.0 : f64, Count = 3.0 : f64, StatsMean = #stepwell.constant<"f32", [2], [1.0, 2.0]>, StatsVar = #stepwell.constant<"f32", [2], [4.0, -1.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// TimeHeightConvolutionComponent -> the frames one after the other, HeightConvolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[IFDEFINED:[0-9]+]] = "kaldi.IfDefined"(%[[OFFSET]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[OFFSET_2:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[APPEND:[0-9]+]] = "kaldi.Append"(%[[IFDEFINED]], %x, %[[OFFSET_2]]){{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %y = "kaldi.HeightConvolution"(%[[APPEND]]) <{HeightSubsampleOut = 1 : i64, NumFiltersIn = 1 : i64, NumFiltersOut = 2 : i64, HeightIn = 4 : i64, HeightOut = 4 : i64, Offsets = array<i64: -1, 0, 0, 0, 1, 0>, LinearParams = #stepwell.constant<"f32", [2, 3], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.TimeHeightConvolutionComponent"(%x) <{NumFiltersIn = 1 : i64, NumFiltersOut = 2 : i64, HeightIn = 4 : i64, HeightOut = 4 : i64, HeightSubsampleOut = 1 : i64, Offsets = array<i64: -1, 0, 0, 0, 1, 0>, RequiredTimeOffsets = array<i64: 0, 1>, LinearParams = #stepwell.constant<"f32", [2, 3], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x8xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x8xf32>) -> ()

// -----

// that needs all frames
// CHECK-LABEL: builtin.module
// CHECK:      %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[OFFSET_2:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[APPEND:[0-9]+]] = "kaldi.Append"(%[[OFFSET]], %x, %[[OFFSET_2]]){{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %y = "kaldi.HeightConvolution"(%[[APPEND]]) <{HeightSubsampleOut = 1 : i64, NumFiltersIn = 1 : i64, NumFiltersOut = 2 : i64, HeightIn = 4 : i64, HeightOut = 4 : i64, Offsets = array<i64: -1, 0, 0, 0, 1, 0>, LinearParams = #stepwell.constant<"f32", [2, 3], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.TimeHeightConvolutionComponent"(%x) <{NumFiltersIn = 1 : i64, NumFiltersOut = 2 : i64, HeightIn = 4 : i64, HeightOut = 4 : i64, HeightSubsampleOut = 1 : i64, Offsets = array<i64: -1, 0, 0, 0, 1, 0>, LinearParams = #stepwell.constant<"f32", [2, 3], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x8xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x8xf32>) -> ()

// -----

// ScaleComponent, Scale -> one
// CHECK-LABEL: builtin.module
// CHECK:      %b = "kaldi.Scale"(%x) <{scale = 2.000000e+00 : f64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Tanh"(%b){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.ScaleComponent"(%x) <{Scale = 0.5 : f64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Scale"(%a) <{scale = 4.0 : f64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.Scale"(%b) <{scale = 1.0 : f64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Tanh"(%d) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// sums of sums -> one
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Sum"(%x, %z, %x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<?x4xf32>
%a = "kaldi.Sum"(%x, %z) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Sum"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sum"(%b, %x) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Append of Append -> one
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Append"(%x, %z, %x){{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<?x4xf32>
%a = "kaldi.Append"(%x, %z) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
%b = "kaldi.Append"(%a) : (tensor<?x8xf32>) -> tensor<?x8xf32>
%y = "kaldi.Append"(%b, %x) : (tensor<?x8xf32>, tensor<?x4xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// a part of a part of one of those appended
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.DimRange"(%z) <{offset = 2 : i64, dim = 1 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<?x4xf32>
%a = "kaldi.Append"(%x, %z) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
%b = "kaldi.DimRange"(%a) <{offset = 4 : i64, dim = 4 : i64}> : (tensor<?x8xf32>) -> tensor<?x4xf32>
%d = "kaldi.DimRange"(%b) <{offset = 1 : i64, dim = 3 : i64}> : (tensor<?x4xf32>) -> tensor<?x3xf32>
%y = "kaldi.DimRange"(%d) <{offset = 1 : i64, dim = 1 : i64}> : (tensor<?x3xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// a part of two of those appended stays
// CHECK-LABEL: builtin.module
// CHECK:      %a = "kaldi.Append"(%x, %z){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %y = "kaldi.DimRange"(%a) <{offset = 3 : i64, dim = 2 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<?x4xf32>
%a = "kaldi.Append"(%x, %z) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
%y = "kaldi.DimRange"(%a) <{offset = 3 : i64, dim = 2 : i64}> : (tensor<?x8xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// SpliceComponent -> Append of Offsets; what does not change is that of the first frame
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIMRANGE:[0-9]+]] = "kaldi.DimRange"(%x) <{offset = 0 : i64, dim = 3 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%[[DIMRANGE]]) <{x = 0 : i64, t = -1 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[OFFSET_2:[0-9]+]] = "kaldi.Offset"(%[[DIMRANGE]]) <{x = 0 : i64, t = 1 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[DIMRANGE_2:[0-9]+]] = "kaldi.DimRange"(%x) <{offset = 3 : i64, dim = 1 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[OFFSET_3:[0-9]+]] = "kaldi.Offset"(%[[DIMRANGE_2]]) <{x = 0 : i64, t = -1 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%[[OFFSET]], %[[DIMRANGE]], %[[OFFSET_2]], %[[OFFSET_3]]){{.*}} -> tensor<?x10xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.SpliceComponent"(%x) <{Context = array<i64: -1, 0, 1>, ConstComponentDim = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x10xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x10xf32>) -> ()

// -----

// by LeftContext and RightContext
// CHECK-LABEL: builtin.module
// CHECK:      %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%[[OFFSET]], %x){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.SpliceComponent"(%x) <{LeftContext = 1 : i64, RightContext = 0 : i64, ConstComponentDim = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x8xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x8xf32>) -> ()

// -----

// Copy of numbers that follow each other -> a part
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.DimRange"(%x) <{offset = 1 : i64, dim = 2 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Copy"(%x) <{indices = array<i64: 2, 3>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// PermuteComponent that changes nothing
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Tanh"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.PermuteComponent"(%x) <{ColumnMap = array<i64: 0, 1, 2, 3>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Tanh"(%a) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// PermuteComponent that changes something stays
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.PermuteComponent"(%x) <{ColumnMap = array<i64: 1, 0, 2, 3>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.PermuteComponent"(%x) <{ColumnMap = array<i64: 1, 0, 2, 3>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Offset of Offset -> one, or none
// CHECK-LABEL: builtin.module
// CHECK:      %b = "kaldi.Offset"(%x) <{x = 0 : i64, t = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%b, %x){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Offset"(%x) <{t = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Offset"(%a) <{t = -3 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.Offset"(%b) <{t = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Append"(%b, %d) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x8xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x8xf32>) -> ()

// -----

// the parts of a DistributeComponent
// CHECK-LABEL: builtin.module
// CHECK:      %d = "kaldi.DimRange"(%x) <{offset = 0 : i64, dim = 2 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %b = "kaldi.Tanh"(%d){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%x) <{x = 1 : i64, t = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %d_1 = "kaldi.DimRange"(%[[OFFSET]]) <{offset = 0 : i64, dim = 2 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %b_1 = "kaldi.Tanh"(%d_1){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%b_1, %b){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%d = "kaldi.DistributeComponent"(%x) <{InputDim = 4 : i64, OutputDim = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
%b = "kaldi.Tanh"(%d) : (tensor<?x2xf32>) -> tensor<?x2xf32>
%a = "kaldi.Offset"(%b) <{t = -1 : i64, x = 1 : i64}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
%y = "kaldi.Append"(%a, %b) : (tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// by ReplaceIndex of x
// CHECK-LABEL: builtin.module
// CHECK:      %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%x) <{x = 1 : i64, t = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %d = "kaldi.DimRange"(%[[OFFSET]]) <{offset = 0 : i64, dim = 2 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%d) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%d = "kaldi.DistributeComponent"(%x) <{InputDim = 4 : i64, OutputDim = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
%y = "kaldi.ReplaceIndex"(%d) <{variable = "x", value = 1 : i64}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// a part that it has not
// CHECK-LABEL: builtin.module
// CHECK:      %d = "kaldi.DistributeComponent"(%x) <{InputDim = 4 : i64, OutputDim = 2 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "kaldi.Offset"(%d) <{t = 0 : i64, x = 2 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%d = "kaldi.DistributeComponent"(%x) <{InputDim = 4 : i64, OutputDim = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
%y = "kaldi.Offset"(%d) <{t = 0 : i64, x = 2 : i64}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// a part of an input
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Offset"(%x) <{t = 0 : i64, x = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Offset"(%x) <{t = 0 : i64, x = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// ReplaceIndex of x, of what is the same at every frame
// CHECK-LABEL: builtin.module
// CHECK:      %a = "kaldi.ReplaceIndex"(%x) <{variable = "t", value = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%a) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.ReplaceIndex"(%x) <{variable = "t", value = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Offset"(%a) <{t = 3 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%d = "kaldi.ReplaceIndex"(%b) <{variable = "t", value = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.ReplaceIndex"(%d) <{variable = "x", value = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Rbm with Bernoulli's hidden units -> AffineComponent, Sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %[[AFFINECOMPONENT:[0-9]+]] = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 3], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0]>, BiasParams = #stepwell.constant<"f32", [2], [-1.0, 0.75]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "kaldi.Sigmoid"(%[[AFFINECOMPONENT]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "kaldi.Rbm"(%x) <{hid_type = "bern", vis_hid = #stepwell.constant<"f32", [2, 3], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0]>, hid_bias = #stepwell.constant<"f32", [2], [-1.0, 0.75]>}> : (tensor<?x3xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// with Gaussian ones -> AffineComponent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 3], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0]>, BiasParams = #stepwell.constant<"f32", [2], [-1.0, 0.75]>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "kaldi.Rbm"(%x) <{hid_type = "gauss", vis_hid = #stepwell.constant<"f32", [2, 3], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0]>, hid_bias = #stepwell.constant<"f32", [2], [-1.0, 0.75]>}> : (tensor<?x3xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// LstmProjectedStreams -> LstmProjected
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.LstmProjected"(%x) <{backward = false, CellClip = 5.000000e-01 : f64, CellDim = 1 : i64, w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "kaldi.LstmProjectedStreams"(%x) <{CellDim = 1 : i64, CellClip = 5.000000e-01 : f64, w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>}> : (tensor<?x2xf32>) -> tensor<?x1xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1xf32>) -> ()

// -----

// BlstmProjected -> LstmProjected forth and back
// CHECK-LABEL: builtin.module
// CHECK:      %[[LSTMPROJECTED:[0-9]+]] = "kaldi.LstmProjected"(%x) <{backward = false, CellClip = 5.000000e-01 : f64, CellDim = 1 : i64, w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[LSTMPROJECTED_2:[0-9]+]] = "kaldi.LstmProjected"(%x) <{backward = true, CellClip = 5.000000e-01 : f64, CellDim = 1 : i64, w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%[[LSTMPROJECTED]], %[[LSTMPROJECTED_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "kaldi.BlstmProjected"(%x) <{CellDim = 1 : i64, CellClip = 5.000000e-01 : f64, f_w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, f_w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, f_bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, f_peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, f_peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, f_peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, f_w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>, b_w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, b_w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, b_bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, b_peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, b_peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, b_peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, b_w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// BlstmProjectedStreams as well
// CHECK-LABEL: builtin.module
// CHECK:      %[[LSTMPROJECTED:[0-9]+]] = "kaldi.LstmProjected"(%x) <{backward = false, CellClip = 5.000000e-01 : f64, CellDim = 1 : i64, w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[LSTMPROJECTED_2:[0-9]+]] = "kaldi.LstmProjected"(%x) <{backward = true, CellClip = 5.000000e-01 : f64, CellDim = 1 : i64, w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %y = "kaldi.Append"(%[[LSTMPROJECTED]], %[[LSTMPROJECTED_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "kaldi.BlstmProjectedStreams"(%x) <{CellDim = 1 : i64, CellClip = 5.000000e-01 : f64, f_w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, f_w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, f_bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, f_peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, f_peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, f_peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, f_w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>, b_w_gifo_x = #stepwell.constant<"f32", [4, 2], [-1.0, 0.75, 0.25, -0.25, -0.75, 1.0, 0.5, 0.0]>, b_w_gifo_r = #stepwell.constant<"f32", [4, 1], [-1.0, 0.75, 0.25, -0.25]>, b_bias = #stepwell.constant<"f32", [4], [-1.0, 0.75, 0.25, -0.25]>, b_peephole_i_c = #stepwell.constant<"f32", [1], [-1.0]>, b_peephole_f_c = #stepwell.constant<"f32", [1], [-1.0]>, b_peephole_o_c = #stepwell.constant<"f32", [1], [-1.0]>, b_w_r_m = #stepwell.constant<"f32", [1, 1], [-1.0]>}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// SpliceMaxComponent -> a pool of frames
// CHECK-LABEL: builtin.module
// CHECK:      %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[OFFSET_2:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = 2 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[APPEND:[0-9]+]] = "kaldi.Append"(%[[OFFSET]], %x, %[[OFFSET_2]]){{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %y = "kaldi.MaxPoolingComponent"(%[[APPEND]]) <{PoolSize = 3 : i64, PoolStep = 3 : i64, PoolStride = 4 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.SpliceMaxComponent"(%x) <{Context = array<i64: -1, 0, 2>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// nnet1's convolution is that of nnet2
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.Convolutional1dComponent"(%x) <{AppendedConv = false, PatchDim = 2 : i64, PatchStep = 2 : i64, PatchStride = 4 : i64, FilterParams = #stepwell.constant<"f32", [2, 2], [-1.0, 0.75, 0.25, -0.25]>, BiasParams = #stepwell.constant<"f32", [2], [-1.0, 0.75]>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.ConvolutionalComponent"(%x) <{PatchDim = 2 : i64, PatchStep = 2 : i64, PatchStride = 4 : i64, Filters = #stepwell.constant<"f32", [2, 2], [-1.0, 0.75, 0.25, -0.25]>, Bias = #stepwell.constant<"f32", [2], [-1.0, 0.75]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// RestrictedAttentionComponent -> Attention; frames that are not required are IfDefined
// CHECK-LABEL: builtin.module
// CHECK:      %[[OFFSET:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = -2 : i64}>{{.*}} -> tensor<?x9xf32>
// CHECK-NEXT: %[[IFDEFINED:[0-9]+]] = "kaldi.IfDefined"(%[[OFFSET]]){{.*}} -> tensor<?x9xf32>
// CHECK-NEXT: %[[OFFSET_2:[0-9]+]] = "kaldi.Offset"(%x) <{x = 0 : i64, t = 2 : i64}>{{.*}} -> tensor<?x9xf32>
// CHECK-NEXT: %y = "kaldi.Attention"(%[[IFDEFINED]], %x, %[[OFFSET_2]]) <{NumHeads = 1 : i64, OutputContext = true, KeyDim = 2 : i64, ValueDim = 2 : i64, NumLeftInputs = 1 : i64, KeyScale = 5.000000e-01 : f64}>{{.*}} -> tensor<?x5xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x9xf32>
%y = "kaldi.RestrictedAttentionComponent"(%x) <{KeyDim = 2 : i64, ValueDim = 2 : i64, NumLeftInputs = 1 : i64, NumRightInputs = 1 : i64, NumLeftInputsRequired = 0 : i64, NumRightInputsRequired = 1 : i64, TimeStride = 2 : i64, KeyScale = 5.000000e-01 : f64}> : (tensor<?x9xf32>) -> tensor<?x5xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x5xf32>) -> ()

// -----

// a scale and an offset in front of an AffineComponent go into its parameters
// CHECK-LABEL: builtin.module
// CHECK:      %y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], @"c84e83d35638460e4">, BiasParams = #stepwell.constant<"f32", [2], @"cd235d91f0982ca83">}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [2], [1.0, 2.0]>, Offsets = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.AffineComponent"(%a) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// those that are used elsewhere as well stay
// CHECK-LABEL: builtin.module
// CHECK:      %a = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %b = "kaldi.AffineComponent"(%a) <{LinearParams = #stepwell.constant<"f32", [4, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]>}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "kaldi.Sum"(%a, %b){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.AffineComponent"(%a) <{LinearParams = #stepwell.constant<"f32", [4, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%y = "kaldi.Sum"(%a, %b) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()
