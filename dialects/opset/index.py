"""The class of an operation → its module. Written by tools/write_indexes.py."""

# fmt: off
_NAMES = {
    "activation": (
        "ClampOp EluOp ExpOp Gelu2Op GeluOp HSigmoidOp HSwishOp HardSigmoidOp LogSoftmaxOp MishOp PReLUOp "
        "ReLUOp SeluOp SigmoidOp SoftMax1Op SoftMaxOp SoftPlusOp SoftSignOp SwishOp"
    ),
    "arithmetic": (
        "AbsOp AcosOp AcoshOp AddOp AsinOp AsinhOp AtanOp AtanhOp CeilingOp CosOp CoshOp CumSumOp DivideOp "
        "ErfInvOp ErfOp FloorModOp FloorOp LogOp MaximumOp MinimumOp ModOp MultiplyOp NegativeOp PowerOp "
        "RoundOp SignOp SinOp SinhOp SqrtOp SquaredDifferenceOp SubtractOp TanOp TanhOp"
    ),
    "bitwise": (
        "BitwiseAndOp BitwiseLeftShiftOp BitwiseNotOp BitwiseOrOp BitwiseRightShiftOp BitwiseXorOp"
    ),
    "blocks": (
        "BatchToSpaceOp Col2ImOp DepthToSpaceOp ExtractImagePatchesOp ShuffleChannelsOp SpaceToBatchOp "
        "SpaceToDepthOp"
    ),
    "colour": (
        "BGRtoNV12Op I420toBGROp I420toRGBOp NV12toBGROp NV12toRGBOp RGBtoNV12Op"
    ),
    "comparison": (
        "EqualOp GreaterEqualOp GreaterOp IsFiniteOp IsInfOp IsNaNOp LessEqualOp LessOp NotEqualOp"
    ),
    "condition": (
        "BucketizeOp NonZeroOp SearchSortedOp SelectOp"
    ),
    "convolution": (
        "BinaryConvolutionOp ConvolutionBackpropDataOp ConvolutionOp DeformableConvolution1Op "
        "DeformableConvolutionOp GroupConvolutionBackpropDataOp GroupConvolutionOp"
    ),
    "detection": (
        "DetectionOutput1Op DetectionOutputOp ExperimentalDetectronDetectionOutputOp "
        "ExperimentalDetectronROIFeatureExtractorOp"
    ),
    "extent": (
        "Broadcast1Op BroadcastOp Pad1Op PadOp TileOp"
    ),
    "gather": (
        "Gather1Op Gather7Op GatherElementsOp GatherND5Op GatherNDOp GatherOp GatherTreeOp"
    ),
    "generation": (
        "EyeOp MultinomialOp RandomUniformOp Range1Op RangeOp"
    ),
    "image": (
        "GridSampleOp Interpolate1Op Interpolate4Op InterpolateOp"
    ),
    "infrastructure": (
        "Assign3Op AssignOp ConstantOp IdentityOp ParameterOp ReadValue3Op ReadValueOp ResultOp"
    ),
    "logical": (
        "LogicalAndOp LogicalNotOp LogicalOrOp LogicalXorOp XorOp"
    ),
    "matrix": (
        "EinsumOp GroupedMatMulOp InverseOp MatMulOp"
    ),
    "movement": (
        "ConcatOp ReverseOp ReverseSequenceOp RollOp SplitOp TransposeOp UniqueOp VariadicSplitOp"
    ),
    "nms": (
        "MatrixNmsOp MulticlassNms8Op MulticlassNmsOp NMSRotatedOp NonMaxSuppression1Op NonMaxSuppression3Op "
        "NonMaxSuppression4Op NonMaxSuppression5Op NonMaxSuppressionOp"
    ),
    "normalization": (
        "BatchNormInference1Op BatchNormInferenceOp GRNOp GroupNormalizationOp LRNOp MVN2Op MVNOp "
        "NormalizeL2Op"
    ),
    "pooling": (
        "AdaptiveAvgPoolOp AdaptiveMaxPoolOp AvgPool14Op AvgPool1Op AvgPoolOp MaxPool1Op MaxPool8Op MaxPoolOp"
    ),
    "proposals": (
        "ExperimentalDetectronGenerateProposalsSingleImageOp ExperimentalDetectronPriorGridGeneratorOp "
        "GenerateProposalsOp PriorBox1Op PriorBoxClusteredOp PriorBoxOp Proposal1Op ProposalOp"
    ),
    "quantization": (
        "FakeConvertOp FakeQuantizeOp"
    ),
    "recurrent": (
        "GRUCellOp GRUSequenceOp LSTMCell1Op LSTMCellOp LSTMSequenceOp RNNCellOp RNNSequenceOp"
    ),
    "reduction": (
        "ReduceL1Op ReduceL2Op ReduceLogicalAndOp ReduceLogicalOrOp ReduceMaxOp ReduceMeanOp ReduceMinOp "
        "ReduceProdOp ReduceSumOp SegmentMaxOp"
    ),
    "roi": (
        "DeformablePSROIPoolingOp PSROIPoolingOp ROIAlign3Op ROIAlignOp ROIAlignRotatedOp ROIPoolingOp "
        "RegionYoloOp ReorgYoloOp"
    ),
    "scatter": (
        "ScatterElementsUpdate3Op ScatterElementsUpdateOp ScatterNDUpdate4Op ScatterNDUpdateOp "
        "ScatterUpdateOp"
    ),
    "sequence": (
        "CTCGreedyDecoderOp CTCGreedyDecoderSeqLenOp CTCLossOp OneHot1Op OneHotOp ScaledDotProductAttentionOp"
    ),
    "shape": (
        "ReshapeOp ShapeOf1Op ShapeOfOp Squeeze1Op SqueezeOp UnsqueezeOp"
    ),
    "signals": (
        "DFTOp IDFTOp IRDFTOp ISTFTOp RDFTOp STFTOp"
    ),
    "slicing": (
        "SliceOp SliceScatterOp StridedSliceOp"
    ),
    "sort": (
        "ExperimentalDetectronTopKROIsOp TopK1Op TopK3Op TopKOp"
    ),
    "sparse": (
        "EmbeddingBagOffsetsOp EmbeddingBagOffsetsSumOp EmbeddingBagPackedOp EmbeddingBagPackedSumOp "
        "EmbeddingSegmentsSumOp SparseFillEmptyRowsOp"
    ),
    "subgraph": (
        "IfOp LoopOp TensorIteratorOp"
    ),
    "type": (
        "ConvertLikeOp ConvertOp ConvertPromoteTypesOp StringTensorPackOp StringTensorUnpackOp"
    ),
}
# fmt: on

MODULE = {name: family for family, names in _NAMES.items() for name in names.split()}
