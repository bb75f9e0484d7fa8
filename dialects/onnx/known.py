"""Names of operators that exist although there may be no class for them: a refusal tells them from misspelt ones.

onnx.ai/onnx/operators for ai.onnx.ml and the preview domains; github.com/microsoft/onnxruntime/blob/main/docs/
ContribOperators.md for com.microsoft.
"""

from __future__ import annotations

# fmt: off
OTHERS: dict[str, frozenset[str]] = {
    "ai.onnx.ml": frozenset((
        "ArrayFeatureExtractor", "Binarizer", "CastMap", "CategoryMapper", "DictVectorizer", "FeatureVectorizer",
        "Imputer", "LabelEncoder", "LinearClassifier", "LinearRegressor", "Normalizer", "OneHotEncoder",
        "SVMClassifier", "SVMRegressor", "Scaler", "TreeEnsemble", "TreeEnsembleClassifier", "TreeEnsembleRegressor",
        "ZipMap",
    )),
    "ai.onnx.preview": frozenset(("FlexAttention",)),
    "ai.onnx.preview.training": frozenset(("Adagrad", "Adam", "Gradient", "Momentum")),
    "com.microsoft": frozenset((
        "Attention", "AttnLSTM", "BeamSearch", "BiasAdd", "BiasDropout", "BiasGelu", "BiasSoftmax", "BiasSplitGelu",
        "BifurcationDetector", "BitmaskBiasDropout", "BitmaskDropout", "BranchwiseRMSNorm", "CDist",
        "CausalConvWithState", "ComplexMul", "ComplexMulConj", "ConvStateReplay", "ConvTransposeWithDynamicPads",
        "CropAndResize", "DecoderAttention", "DecoderMaskedMultiHeadAttention", "DecoderMaskedSelfAttention",
        "DequantizeBFP", "DequantizeLinear", "DequantizeWithOrder", "DynamicQuantizeLSTM", "DynamicQuantizeMatMul",
        "DynamicSparseAttention", "DynamicTimeWarping", "EPContext", "EmbedLayerNormalization", "EngramGate",
        "ExpandDims", "FastGelu", "FusedConv", "FusedGemm", "FusedMatMul", "FusedMatMulActivation", "GatedAdd",
        "GatedDeltaNet", "GatedDeltaNetStateReplay", "GatedRMSNorm", "GatedRelativePositionBias",
        "GatherBlockQuantized", "GatherND", "GatherPacked", "Gelu", "GemmFastGelu", "GemmFloat8",
        "GemmaRotaryEmbedding", "GreedySearch", "GridSample", "GroupNorm", "GroupQueryAttention",
        "HyperConnectionLowRankMix", "HyperConnectionPostMix", "HyperConnectionPreMix", "Inverse", "Irfft",
        "IsAllFinite", "LinearAttention", "LinearAttentionGate", "LongformerAttention", "MRotaryEmbedding",
        "Mamba2Verify", "MatMulBlockQuantizedFp4Weight", "MatMulBlockQuantizedFp8Weight", "MatMulBnb4", "MatMulFpQ4",
        "MatMulInteger16", "MatMulIntegerToFloat", "MatMulNBits", "MatMulNBitsMlp", "MatMulNBitsQLoRA",
        "MatMulNBitsQkv", "MatMulPacked", "MaxpoolWithMask", "MoE", "MoEGroupRouter", "MoEPacked", "MulInteger",
        "MultiHeadAttention", "MurmurHash3", "NGramHashMapping", "NGramRepeatBlock", "NhwcConv", "NhwcFusedConv",
        "NhwcMaxPool", "PackedAttention", "PackedMultiHeadAttention", "PackedSparseAttentionIndexer",
        "PackedSparseAttentionIndexerMerge", "Pad", "PagedAttention", "QAttention", "QEmbedLayerNormalization",
        "QGemm", "QLinearAdd", "QLinearAveragePool", "QLinearConcat", "QLinearConv", "QLinearGlobalAveragePool",
        "QLinearLeakyRelu", "QLinearMul", "QLinearReduceMean", "QLinearSigmoid", "QLinearSoftmax", "QLinearWhere",
        "QMoE", "QOrderedAttention", "QOrderedGelu", "QOrderedLayerNormalization", "QOrderedLongformerAttention",
        "QOrderedMatMul", "QuantizeBFP", "QuantizeLinear", "QuantizeWithOrder", "QuickGelu", "RMSNormRotary", "Range",
        "ReduceSumInteger", "RelativePositionBias", "RemovePadding", "RestorePadding", "Rfft", "RotaryEmbedding",
        "RouterGateUpProj", "SampleOp", "Sampling", "ScaledSiLU", "SkipGroupNorm", "SkipLayerNormalization",
        "SkipSimplifiedLayerNormalization", "Snpe", "SparseAttention", "SparseAttentionIndexer",
        "SparsePagedAttention", "SparseToDenseMatMul", "SpeculativePrefixCommit", "SwiGLU", "Tokenizer",
        "TorchEmbedding", "TransposeMatMul", "Trilu", "UnfoldTensor", "Unique", "VarlenCausalConvWithState",
        "VarlenNGramHashMapping", "WhisperBeamSearch", "WordConvEmbedding",
    )),
}
# fmt: on
"""Domain → operators, whether they have a class or not."""

SEARCH = "it is a search that holds whole models as sub-graphs; convert its decoder alone and search outside of it"
ACCELERATOR = "it holds a program for one accelerator; export the model without"
LAID_OUT = "its operands are laid out for one kind of GPU; quantise the model in the form of QDQ or QOperator"
WHY: dict[str, dict[str, str]] = {
    "com.microsoft": {
        **dict.fromkeys(("BeamSearch", "GreedySearch", "Sampling", "WhisperBeamSearch"), SEARCH),
        **dict.fromkeys(("EPContext", "Snpe"), ACCELERATOR),
        **dict.fromkeys(("QOrderedAttention", "QOrderedGelu", "QOrderedLayerNormalization"), LAID_OUT),
        **dict.fromkeys(("QOrderedLongformerAttention", "QOrderedMatMul"), LAID_OUT),
        **dict.fromkeys(("DequantizeWithOrder", "QuantizeWithOrder"), LAID_OUT),
        **dict.fromkeys(
            ("DequantizeBFP", "QuantizeBFP"),
            "its schema names the block floating point type by a number only, and no kernel says what is in a block",
        ),
        "SparseToDenseMatMul": "it takes a sparse tensor, which IR has not; export the model with a dense one",
    },
}
"""Domain → operator → why it has no lowering, and what to do."""

LAYOUTS = {
    "com.microsoft.nchwc": "layouts of the processor that optimised the model",
    "com.ms.internal.nhwc": "layouts of the device that the model was optimised for",
}
"""Domains of operators that ONNX Runtime makes at its highest level of optimisation, and their layouts."""

OWNERS = {"ai.onnx.ml": "ONNX's classical machine learning", "com.microsoft": "ONNX Runtime"}


def refusal(domain: str, operator: str, version: int) -> str:
    """Why an operator without a class cannot be lowered: it is not there, not in this version, or not known."""
    import difflib

    from stepwell.dialects.onnx import family, key_of
    from stepwell.dialects.onnx.index import FAMILY

    prefix = f"{domain}." if domain else ""
    name = prefix + operator
    if name in FAMILY:
        since = min(v for op in family(FAMILY[name]).OPS if key_of(op) == name for v in op.VERSIONS)
        where = f"the operator set {domain}" if domain else "the operator set"
        return f"{operator} is a known operator, but {where} has it since version {since}; the model imports {version}"
    if domain in LAYOUTS:
        return (
            f"the domain {domain} has {LAYOUTS[domain]}; save the model with a lower level of optimisation "
            "(ORT_ENABLE_EXTENDED or ORT_ENABLE_BASIC)"
        )
    if operator in WHY.get(domain, {}):
        return WHY[domain][operator]
    if operator in OTHERS.get(domain, ()):
        owner = OWNERS.get(domain, domain)
        return f"{operator} is a known operator of {owner}, but there is no lowering for it"
    if domain and domain not in OTHERS and not any(key.startswith(prefix) for key in FAMILY):
        return f"unknown operator: the domain '{domain}' is not known; a rule of an extension can lower it"
    names = {k.removeprefix(prefix) for k in FAMILY if k.startswith(prefix) and "." not in k.removeprefix(prefix)}
    names.update(OTHERS.get(domain, ()))
    same = next((n for n in names if n.lower() == operator.lower()), None)
    near = [same] if same else difflib.get_close_matches(operator[:64], sorted(names), 1, 0.75)
    hint = f"; did you mean {near[0]}?" if near else ""
    return f"unknown operator: {domain or 'ONNX'} has no {operator[:64]}{hint}"


__all__ = ["refusal"]
