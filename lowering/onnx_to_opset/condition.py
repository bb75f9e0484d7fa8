"""ONNX operators that choose by a condition.

Where -> Select; NonZero -> NonZero; Compress -> Gather of the NonZero positions; Trilu -> Select by Range comparison
"""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessEqualOp
from stepwell.dialects.opset.condition import NonZeroOp, SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, dims, like, rank, reshape, squeeze, unsqueeze
from stepwell.lowering.idioms.exact import select

rules = RuleSet()


@rules.lower(onnx.WhereOp)
def where(op: onnx.WhereOp, rw: Lowering):
    return select(rw, op.condition, op.X, op.Y)


@rules.lower(onnx.NonZeroOp)
def non_zero(op: onnx.NonZeroOp, rw: Lowering):
    return rw.emit(NonZeroOp, op.X, output_type="i64")


@rules.lower(onnx.CompressOp)
def compress(op: onnx.CompressOp, rw: Lowering):
    """Without an axis the input is flattened first; a condition that is shorter than the axis leaves the rest out."""
    data = op.input
    if op.axis is None:
        data, at = reshape(rw, data, [-1]), 0
    else:
        at = axis(plain(op.axis), rank(data))
    positions = squeeze(rw, rw.emit(NonZeroOp, op.condition, output_type="i64"), [0])
    return rw.emit(GatherOp, data, positions, rw.const(at))


@rules.lower(onnx.TriluOp)
def trilu(op: onnx.TriluOp, rw: Lowering):
    """Row i keeps column j where j >= i + k (upper) or j <= i + k (lower)."""
    last = rank(op.input)

    def counted(at: int):
        size = squeeze(rw, dims(rw, op.input, [at]), [0])
        return rw.emit(RangeOp, rw.const(0), size, rw.const(1), output_type="i64")

    rows, columns = unsqueeze(rw, counted(last - 2), [1]), unsqueeze(rw, counted(last - 1), [0])
    if op.k is not None:
        rows = rw.emit(AddOp, rows, reshape(rw, op.k, []))
    keep = rw.emit(GreaterEqualOp if plain(op.upper) else LessEqualOp, columns, rows)
    return rw.emit(SelectOp, keep, op.input, like(rw, 0, op.input))
