"""From the tf dialect to opset: one rule per operator, by family."""

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

FAMILIES: dict[str, tuple[str, ...]] = {
    "activation": ("activation", ""),
    "generation": ("generation",),
    "indexing": ("indexing",),
    "scatter": ("indexing",),
    "segment": ("segment",),
    "sets": ("DenseToDenseSetOperationOp", "SetSizeOp"),
    "sort": ("sort",),
    "space": ("space",),
    "segment_texts": ("UnsortedSegmentJoinOp",),
    "arithmetic": ("arithmetic",),
    "bitwise": ("bitwise",),
    "comparison": ("comparison",),
    "complex": ("complex",),
    "condition": ("condition",),
    "convolution": ("convolution",),
    "counts": ("reduction",),
    "decompositions": ("linear_algebra",),
    "diagonals": ("linear_algebra",),
    "edit_distance": ("sequence",),
    "examples": ("strings",),
    "exponential": ("exponential", ""),
    "infrastructure": ("infrastructure",),
    "joining": ("movement",),
    "linear_algebra": ("linear_algebra",),
    "lookup": ("structure",),
    "logical": ("logical", ""),
    "losses": ("SoftmaxCrossEntropyWithLogitsOp", "SparseSoftmaxCrossEntropyWithLogitsOp"),
    "matrix": ("matrix",),
    "movement": ("movement",),
    "padding": ("movement",),
    "permutation": ("DataFormatDimMapOp", "DataFormatVecPermuteOp", "InvertPermutationOp", "UnravelIndexOp"),
    "ragged": ("ragged",),
    "random": ("random",),
    "reduction": ("reduction",),
    "reshape": ("movement",),
    "sequence": ("sequence",),
    "shape": ("shape",),
    "signals": ("signals",),
    "slicing": ("movement",),
    "sparse": ("sparse",),
    "special": ("special",),
    "trigonometry": ("trigonometry",),
    "type": ("type",),
    "combined_suppression": ("CombinedNonMaxSuppressionOp",),
    "crops": ("CropAndResizeOp",),
    "detection": ("detection",),
    "drawing": ("DrawBoundingBoxesOp", "DrawBoundingBoxesV2Op"),
    "given_overlaps": ("NonMaxSuppressionWithOverlapsOp",),
    "fake_quantization": ("quantization",),
    "quantization": ("quantization",),
    "quantized_arithmetic": ("quantization",),
    "fused_convolution": ("Dilation2DOp", "FusedConv2DOp", "FusedPadConv2DOp", "FusedResizeAndPadConv2DOp"),
    "image": ("image",),
    "normalization": ("normalization",),
    "patches": ("ExtractGlimpseOp", "ExtractGlimpseV2Op", "ExtractImagePatchesOp", "ExtractVolumePatchesOp"),
    "pooling": ("pooling",),
    "xla": ("",),
    "string_codes": ("strings",),
    "string_grams": ("strings",),
    "string_hashes": ("strings",),
    "string_numbers": ("strings",),
    "string_patterns": ("strings",),
    "string_split": ("strings",),
    "strings": ("strings",),
    "unicode": ("strings",),
    "control": ("control",),
    "loops": ("structure",),
    "structure": ("stepwell.reserved", "structure"),
    "tensor_list": ("tensor_list",),
    "projective": ("ImageProjectiveTransformV2Op", "ImageProjectiveTransformV3Op"),
    "cudnn": ("recurrent",),
    "recurrent": ("recurrent",),
    "resize": ("image",),
    "training": ("training",),
    "transposed_convolution": ("AvgPoolGradOp", "convolution"),
}
"""Files of rules, and the families of operations that the rules of each rewrite; "" are operators without a class."""


def rules() -> RuleSet:
    """The rules of all families."""
    return RuleSet().include(borders.rules).defer(__name__, FAMILIES)


@dataclass(frozen=True)
class TfToOpset(ModulePass):
    """Lower tf to opset; types are inferred on the way."""

    name = "tf-to-opset"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        convert(op, registry.active().rules_of(self.name), {"opset"})
        carry(op)
