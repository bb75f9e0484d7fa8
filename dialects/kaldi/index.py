"""Component → its family. Written by tools/write_indexes.py."""

# fmt: off
_NAMES = {
    "activation": (
        "BlockSoftmax HiddenSoftmax LogSoftmaxComponent ParametricRelu RectifiedLinearComponent Sigmoid "
        "SigmoidComponent SoftHingeComponent Softmax SoftmaxComponent Tanh TanhComponent"
    ),
    "arithmetic": (
        "AddShift Const ElementwiseProductComponent FixedBiasComponent FixedScaleComponent "
        "NaturalGradientPerElementScaleComponent PerElementOffsetComponent PerElementScaleComponent "
        "PowerComponent Rescale Scale ScaleAndOffsetComponent ScaleComponent Sum"
    ),
    "attention": (
        "Attention RestrictedAttentionComponent"
    ),
    "context": (
        "Count Extend Failover Fill History IfDefined Keep Offset Recall ReplaceIndex Round Switch Taps Trim"
    ),
    "convolution": (
        "ConvolutionComponent Convolutional1dComponent FrameConvolution HeightConvolution "
        "TimeHeightConvolutionComponent"
    ),
    "generation": (
        "ConstantComponent ConstantFunctionComponent DropoutMaskComponent EachFrame"
    ),
    "infrastructure": (
        "AdditiveNoiseComponent BackpropTruncationComponent ClipGradientComponent Dropout DropoutComponent "
        "GeneralDropoutComponent NoOpComponent SpecAugmentTimeMaskComponent"
    ),
    "matrix": (
        "AffineComponent AffineComponentPreconditioned AffineComponentPreconditionedOnline AffineTransform "
        "BlockAffineComponent BlockAffineComponentPreconditioned DctComponent FixedAffineComponent "
        "FixedLinearComponent KlHmm LinearComponent LinearTransform NaturalGradientAffineComponent "
        "NaturalGradientRepeatedAffineComponent Rbm RepeatedAffineComponent TdnnComponent"
    ),
    "mixing": (
        "Mixture"
    ),
    "movement": (
        "Append Copy DimRange DistributeComponent PermuteComponent Splice SpliceComponent"
    ),
    "normalization": (
        "BatchNormComponent LengthNormComponent NormalizeComponent"
    ),
    "patches": (
        "AveragePoolingComponent ConvolutionalComponent FramePoolingComponent MaxPoolingComponent "
        "SpliceMaxComponent"
    ),
    "pooling": (
        "Maxpooling1dComponent MaxpoolingComponent"
    ),
    "recurrence": (
        "Recurrence"
    ),
    "reduction": (
        "MaxoutComponent PnormComponent SumBlockComponent SumGroupComponent"
    ),
    "sequence": (
        "BlstmProjected BlstmProjectedStreams GruNonlinearityComponent LstmNonlinearityComponent "
        "LstmProjected LstmProjectedStreams LstmStep OutputGruNonlinearityComponent RecurrentComponent "
        "RecurrentStep SimpleSentenceAveragingComponent"
    ),
    "statistics": (
        "StatisticsExtractionComponent StatisticsPoolingComponent"
    ),
}
# fmt: on

FAMILY = {name: family for family, names in _NAMES.items() for name in names.split()}
