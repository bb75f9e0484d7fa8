"""Gemm_1 -> Gemm: C has the result's shape, or broadcasts as in numpy."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.onnx.transforms.upgrade.build import attributes
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


@rules.rewrite(onnx.GemmV1Op)
def gemm(op: onnx.GemmV1Op, rw: Rewriter):
    return rw.emit(onnx.GemmOp, *op.operands, **attributes(op, "broadcast"))
