"""Binary operators from before numpy's broadcasting.

Add_1(A, B) {broadcast, axis} -> Add(A, Reshape(B)), where B gets a dimension of one for each of A's after it
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import concat, const, ones, rank
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import MAX_RANK, rank_of

rules = RuleSet()

NEWEST = {
    onnx.AddV1Op: onnx.AddOp,
    onnx.AndV1Op: onnx.AndOp,
    onnx.DivV1Op: onnx.DivOp,
    onnx.EqualV1Op: onnx.EqualOp,
    onnx.GreaterV1Op: onnx.GreaterOp,
    onnx.LessV1Op: onnx.LessOp,
    onnx.MulV1Op: onnx.MulOp,
    onnx.OrV1Op: onnx.OrOp,
    onnx.PowV1Op: onnx.PowOp,
    onnx.SubV1Op: onnx.SubOp,
    onnx.XorV1Op: onnx.XorOp,
}


@rules.rewrite(*NEWEST)
def binary(op, rw: Rewriter):
    """Without an axis (or with -1) B is a suffix of A's shape, which is numpy's rule as well."""
    a, b = op.operands
    axis = plain(op.axis)
    if axis is not None and abs(axis) > MAX_RANK:
        raise NoMatch(f"axis {axis} is beyond the dimensions that a tensor can have")
    if plain(op.broadcast) and axis is not None and axis != -1:
        b = aligned(rw, a, b, axis)
    return rw.emit(NEWEST[type(op)], a, b)


def aligned(rw: Rewriter, a: SSAValue, b: SSAValue, axis: int) -> SSAValue:
    """B with dimensions of one after it, so that its first one meets dimension `axis` of A."""
    over, under = rank_of(a), rank_of(b)
    if under is not None and (over is not None or axis < 0):
        start = axis if axis >= 0 else axis + (over or 0)
        count = (over or 0) - start - under if axis >= 0 else -axis - under
        return rw.emit(onnx.UnsqueezeOp, b, const(rw, list(range(under, under + count)))) if count > 0 else b
    behind = rw.emit(onnx.SubOp, rank(rw, a), const(rw, [axis])) if axis >= 0 else const(rw, [-axis])
    count = rw.emit(onnx.SubOp, behind, rank(rw, b))
    return rw.emit(onnx.ReshapeOp, b, concat(rw, rw.emit(onnx.ShapeOp, b), ones(rw, count)), allowzero=1)
