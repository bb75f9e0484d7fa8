"""ONNX OneHot.

Indices count from the end where negative; outside of the depth a row has no hot element.
"""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.sequence import OneHot1Op
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, reshape

rules = RuleSet()


@rules.lower(onnx.OneHotOp)
def one_hot(op: onnx.OneHotOp, rw: Lowering):
    """values = [off, on]."""
    indices = convert(rw, op.indices, "i64")
    depth = reshape(rw, convert(rw, op.depth, "i64"), [])
    negative = rw.emit(LessOp, indices, rw.const(0))
    indices = rw.emit(SelectOp, negative, rw.emit(AddOp, indices, depth), indices)
    off, on = (rw.emit(GatherOp, op.values, rw.const(i), rw.const(0)) for i in (0, 1))
    return rw.emit(OneHot1Op, indices, depth, on, off, axis=plain(op.axis))
