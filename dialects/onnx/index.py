"""Operator → its family. Written by tools/write_indexes.py."""

# fmt: off
_NAMES = {
    "activation": (
        "Celu Clip Elu Exp Gelu HardSigmoid HardSwish Hardmax LeakyRelu LogSoftmax Mish PRelu Relu Selu "
        "Shrink Sigmoid Softmax Softplus Softsign SwiGLU Swish ThresholdedRelu"
    ),
    "arithmetic": (
        "Abs Acos Acosh Add Asin Asinh Atan Atanh Ceil Cos Cosh CumProd CumSum Div Erf Floor Log Max Mean Min "
        "Mod Mul Neg Pow Reciprocal Round Sign Sin Sinh Sqrt Sub Sum Tan Tanh"
    ),
    "aten": (
        "ATen org.pytorch.aten.ATen"
    ),
    "bitwise": (
        "BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor"
    ),
    "comparison": (
        "Equal Greater GreaterOrEqual IsInf IsNaN Less LessOrEqual"
    ),
    "condition": (
        "Compress NonZero Trilu Where"
    ),
    "convolution": (
        "CausalConvWithState Conv ConvInteger ConvTranspose DeformConv QLinearConv"
    ),
    "detection": (
        "MaxRoiPool RoiAlign"
    ),
    "experimental": (
        "Affine ConstantFill Crop DynamicSlice FC GRUUnit GivenTensorFill ImageScaler LoopIndexTensor "
        "ParametricSoftplus Scale ScaledTanh"
    ),
    "generation": (
        "Bernoulli EyeLike Multinomial RandomNormal RandomNormalLike RandomUniform RandomUniformLike Range"
    ),
    "image": (
        "AffineGrid GridSample ImageDecoder Resize Upsample"
    ),
    "infrastructure": (
        "Constant Dropout Identity Optional OptionalGetElement OptionalHasElement"
    ),
    "logical": (
        "And Not Or Xor"
    ),
    "matrix": (
        "Det Einsum Gemm MatMul MatMulInteger QLinearMatMul"
    ),
    "microsoft": (
        "com.microsoft.BiasAdd com.microsoft.BiasDropout com.microsoft.BiasGelu com.microsoft.BiasSoftmax "
        "com.microsoft.BiasSplitGelu com.microsoft.BitmaskBiasDropout com.microsoft.BitmaskDropout "
        "com.microsoft.FastGelu com.microsoft.FusedConv com.microsoft.FusedGemm com.microsoft.FusedMatMul "
        "com.microsoft.FusedMatMulActivation com.microsoft.GatedAdd com.microsoft.Gelu "
        "com.microsoft.GemmFastGelu com.microsoft.NhwcConv com.microsoft.NhwcFusedConv "
        "com.microsoft.QuickGelu com.microsoft.ScaledSiLU com.microsoft.SwiGLU com.microsoft.TransposeMatMul"
    ),
    "microsoft_attention": (
        "com.microsoft.Attention com.microsoft.DecoderAttention com.microsoft.DecoderMaskedMultiHeadAttention "
        "com.microsoft.DecoderMaskedSelfAttention com.microsoft.GroupQueryAttention "
        "com.microsoft.LongformerAttention com.microsoft.MultiHeadAttention com.microsoft.PackedAttention "
        "com.microsoft.PackedMultiHeadAttention com.microsoft.QAttention com.microsoft.SparseAttention"
    ),
    "microsoft_embedding": (
        "com.microsoft.BifurcationDetector com.microsoft.EmbedLayerNormalization "
        "com.microsoft.GatedRelativePositionBias com.microsoft.GemmaRotaryEmbedding "
        "com.microsoft.MRotaryEmbedding com.microsoft.NGramRepeatBlock com.microsoft.QEmbedLayerNormalization "
        "com.microsoft.RelativePositionBias com.microsoft.RemovePadding com.microsoft.RestorePadding "
        "com.microsoft.RotaryEmbedding com.microsoft.TorchEmbedding com.microsoft.WordConvEmbedding"
    ),
    "microsoft_normalization": (
        "SimplifiedLayerNormalization com.microsoft.BranchwiseRMSNorm com.microsoft.GatedRMSNorm "
        "com.microsoft.GroupNorm com.microsoft.SkipGroupNorm com.microsoft.SkipLayerNormalization "
        "com.microsoft.SkipSimplifiedLayerNormalization"
    ),
    "microsoft_quantized": (
        "com.microsoft.DequantizeLinear com.microsoft.DynamicQuantizeLSTM com.microsoft.DynamicQuantizeMatMul "
        "com.microsoft.MatMulInteger16 com.microsoft.MatMulIntegerToFloat com.microsoft.MulInteger "
        "com.microsoft.NhwcMaxPool com.microsoft.QGemm com.microsoft.QLinearAdd "
        "com.microsoft.QLinearAveragePool com.microsoft.QLinearConcat com.microsoft.QLinearConv "
        "com.microsoft.QLinearGlobalAveragePool com.microsoft.QLinearLeakyRelu com.microsoft.QLinearMul "
        "com.microsoft.QLinearReduceMean com.microsoft.QLinearSigmoid com.microsoft.QLinearSoftmax "
        "com.microsoft.QLinearWhere com.microsoft.QuantizeLinear com.microsoft.ReduceSumInteger"
    ),
    "microsoft_recurrence": (
        "com.microsoft.AttnLSTM com.microsoft.CausalConvWithState com.microsoft.LinearAttention "
        "com.microsoft.LinearAttentionGate"
    ),
    "microsoft_tensors": (
        "com.microsoft.CDist com.microsoft.ComplexMul com.microsoft.ComplexMulConj "
        "com.microsoft.ConvTransposeWithDynamicPads com.microsoft.CropAndResize "
        "com.microsoft.DynamicTimeWarping com.microsoft.ExpandDims com.microsoft.GatherND "
        "com.microsoft.GridSample com.microsoft.Inverse com.microsoft.Irfft com.microsoft.IsAllFinite "
        "com.microsoft.MaxpoolWithMask com.microsoft.Pad com.microsoft.Range com.microsoft.Rfft "
        "com.microsoft.SampleOp com.microsoft.Trilu com.microsoft.UnfoldTensor com.microsoft.Unique"
    ),
    "microsoft_text": (
        "com.microsoft.MurmurHash3 com.microsoft.Tokenizer"
    ),
    "microsoft_weights": (
        "com.microsoft.GatherBlockQuantized com.microsoft.MatMulBnb4 com.microsoft.MatMulNBits "
        "com.microsoft.MoE com.microsoft.QMoE"
    ),
    "ml_categories": (
        "ai.onnx.ml.CategoryMapper ai.onnx.ml.LabelEncoder ai.onnx.ml.OneHotEncoder"
    ),
    "ml_features": (
        "ai.onnx.ml.ArrayFeatureExtractor ai.onnx.ml.Binarizer ai.onnx.ml.CastMap ai.onnx.ml.DictVectorizer "
        "ai.onnx.ml.FeatureVectorizer ai.onnx.ml.Imputer ai.onnx.ml.Normalizer ai.onnx.ml.Scaler "
        "ai.onnx.ml.ZipMap"
    ),
    "ml_linear": (
        "ai.onnx.ml.LinearClassifier ai.onnx.ml.LinearRegressor ai.onnx.ml.SVMClassifier "
        "ai.onnx.ml.SVMRegressor"
    ),
    "ml_trees": (
        "ai.onnx.ml.TreeEnsemble ai.onnx.ml.TreeEnsembleClassifier ai.onnx.ml.TreeEnsembleRegressor"
    ),
    "movement": (
        "CenterCropPad Col2Im Concat ConstantOfShape DepthToSpace Expand Gather GatherElements GatherND Pad "
        "ReverseSequence Scatter ScatterElements ScatterND Slice SpaceToDepth Split TensorScatter Tile "
        "Transpose Unique"
    ),
    "normalization": (
        "BatchNormalization GroupNormalization InstanceNormalization LRN LayerNormalization LpNormalization "
        "MeanVarianceNormalization RMSNormalization"
    ),
    "pooling": (
        "AveragePool GlobalAveragePool GlobalLpPool GlobalMaxPool LpPool MaxPool MaxUnpool"
    ),
    "preview": (
        "ai.onnx.preview.FlexAttention"
    ),
    "quantization": (
        "DequantizeLinear DynamicQuantizeLinear QuantizeLinear"
    ),
    "reduction": (
        "NegativeLogLikelihoodLoss ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean "
        "ReduceMin ReduceProd ReduceSum ReduceSumSquare SoftmaxCrossEntropyLoss"
    ),
    "sequence": (
        "Attention ConcatFromSequence GRU LSTM LinearAttention OneHot RNN RotaryEmbedding SequenceAt "
        "SequenceConstruct SequenceEmpty SequenceErase SequenceInsert SequenceLength SplitToSequence"
    ),
    "shape": (
        "Flatten Reshape Shape Size Squeeze Unsqueeze"
    ),
    "signals": (
        "BlackmanWindow DFT HammingWindow HannWindow MelWeightMatrix STFT"
    ),
    "sort": (
        "ArgMax ArgMin NonMaxSuppression TopK"
    ),
    "subgraph": (
        "If Loop Scan SequenceMap"
    ),
    "training": (
        "ai.onnx.preview.training.Adagrad ai.onnx.preview.training.Adam ai.onnx.preview.training.Gradient "
        "ai.onnx.preview.training.Momentum"
    ),
    "type": (
        "BitCast Cast CastLike RegexFullMatch StringConcat StringNormalizer StringSplit TfIdfVectorizer"
    ),
}
# fmt: on

FAMILY = {name: family for family, names in _NAMES.items() for name in names.split()}
