"""Reductions: the attribute `axes` becomes an operand; none means all axes in both forms."""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.transforms.upgrade.build import attributes, integers
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()

NEWEST = {
    onnx.ReduceL1V1Op: onnx.ReduceL1Op,
    onnx.ReduceL2V1Op: onnx.ReduceL2Op,
    onnx.ReduceLogSumExpV1Op: onnx.ReduceLogSumExpOp,
    onnx.ReduceLogSumV1Op: onnx.ReduceLogSumOp,
    onnx.ReduceMaxV1Op: onnx.ReduceMaxOp,
    onnx.ReduceMeanV1Op: onnx.ReduceMeanOp,
    onnx.ReduceMinV1Op: onnx.ReduceMinOp,
    onnx.ReduceProdV1Op: onnx.ReduceProdOp,
    onnx.ReduceSumSquareV1Op: onnx.ReduceSumSquareOp,
    onnx.ReduceSumV1Op: onnx.ReduceSumOp,
}


@rules.rewrite(*NEWEST)
def reduce(op, rw: Rewriter):
    return rw.emit(NEWEST[type(op)], op.data, integers(rw, plain(op.axes)), **attributes(op, "axes"))
