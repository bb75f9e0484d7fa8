"""Detection: RoiAlign_10 -> RoiAlign without the shift by half a pixel."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.onnx.transforms.upgrade.build import attributes
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(onnx.RoiAlignV10Op)
def roi_align(op: onnx.RoiAlignV10Op, rw: Rewriter):
    kept = attributes(op)
    return rw.emit(onnx.RoiAlignOp, *op.operands, coordinate_transformation_mode="output_half_pixel", **kept)
