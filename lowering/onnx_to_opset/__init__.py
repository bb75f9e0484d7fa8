"""From the onnx dialect to opset: one rule per operator, by family."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

from stepwell import registry
from stepwell.dialects.rules import RuleSet
from stepwell.lowering import borders
from stepwell.lowering.carry import carry
from stepwell.lowering.conversion import convert

FAMILIES = {
    "activation": ("activation",),
    "arithmetic": ("arithmetic",),
    "aten": ("aten",),
    "attention": ("AttentionOp", "LinearAttentionOp", "RotaryEmbeddingOp", "preview"),
    "bits": ("BitCastOp",),
    "bitwise": ("bitwise",),
    "comparison": ("comparison",),
    "condition": ("condition",),
    "convolution": ("convolution",),
    "detection": ("NonMaxSuppressionOp", "detection"),
    "generation": ("generation",),
    "gradient": ("stepwell.derivative", "stepwell.variable"),
    "image": ("CenterCropPadOp", "DepthToSpaceOp", "SpaceToDepthOp", "image"),
    "infrastructure": ("infrastructure",),
    "logical": ("logical",),
    "losses": ("NegativeLogLikelihoodLossOp", "SoftmaxCrossEntropyLossOp"),
    "matrix": ("matrix",),
    "ml_categories": ("ml_categories",),
    "ml_features": ("ml_features",),
    "ml_linear": ("ml_linear",),
    "ml_svm": ("ml_linear",),
    "ml_trees": ("ml_trees",),
    "microsoft": ("microsoft",),
    "microsoft_attention": ("microsoft_attention",),
    "microsoft_attn_lstm": ("microsoft_recurrence",),
    "microsoft_cached_attention": ("microsoft_attention",),
    "microsoft_embedding": ("microsoft_embedding",),
    "microsoft_experts": ("microsoft_weights",),
    "microsoft_hash": ("microsoft_text",),
    "microsoft_longformer": ("microsoft_attention",),
    "microsoft_normalization": ("microsoft_normalization",),
    "microsoft_quantized": ("microsoft_quantized",),
    "microsoft_recurrence": ("microsoft_recurrence",),
    "microsoft_tensors": ("microsoft_tensors",),
    "microsoft_tokenizer": ("microsoft_text",),
    "microsoft_tokens": ("microsoft_embedding",),
    "microsoft_warping": ("microsoft_tensors",),
    "microsoft_weights": ("microsoft_weights",),
    "movement": ("movement",),
    "ngrams": ("TfIdfVectorizerOp",),
    "normalization": ("normalization",),
    "patches": ("Col2ImOp",),
    "pooling": ("pooling",),
    "quantization": (
        "ConvIntegerOp",
        "MatMulIntegerOp",
        "QLinearConvOp",
        "QLinearMatMulOp",
        "microsoft_quantized",
        "quantization",
    ),
    "recurrent": ("DynamicQuantizeLSTMOp", "sequence"),
    "reduction": ("reduction",),
    "regular_expressions": ("RegexFullMatchOp",),
    "scatter": ("movement",),
    "sequence": ("sequence",),
    "shape": ("shape",),
    "signals": ("signals",),
    "sort": ("sort",),
    "string_split": ("StringSplitOp",),
    "strings": ("condition", "movement", "sequence", "type"),
    "subgraph": ("subgraph",),
    "tensor_sequences": ("infrastructure", "sequence", "subgraph"),
    "training": ("training",),
    "type": ("type",),
}
"""Files of rules, and the families of operations that the rules of each rewrite."""


def rules() -> RuleSet:
    """The rules of all families."""
    return RuleSet().include(borders.rules).defer(__name__, FAMILIES)


@dataclass(frozen=True)
class OnnxToOpset(ModulePass):
    """Lower onnx to opset; types are inferred on the way."""

    name = "onnx-to-opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        convert(op, registry.active().rules_of(self.name), {"opset"})
        carry(op)
