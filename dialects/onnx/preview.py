"""Operators of ai.onnx.preview."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import (
    AttrSizedRegionSegments,
    irdl_op_definition,
    operand_def,
    opt_region_def,
    result_def,
    traits_def,
)
from xdsl.traits import RecursiveMemoryEffect

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import optional
from stepwell.dialects.onnx.base import FLOAT, INT, OnnxOp


@irdl_op_definition
class FlexAttentionOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx_aionnxpreview_FlexAttention.html. The graphs change scores and probabilities."""

    name = "onnx.ai.onnx.preview.FlexAttention"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    Q = operand_def(Tensor)
    K = operand_def(Tensor)
    V = operand_def(Tensor)
    scale = optional(FLOAT)
    softmax_precision = optional(INT)
    Y = result_def(Tensor)
    prob_mod = opt_region_def("single_block")
    score_mod = opt_region_def("single_block")
    irdl_options = (AttrSizedRegionSegments(as_property=True),)
    traits = traits_def(RecursiveMemoryEffect())


OPS = [FlexAttentionOp]
