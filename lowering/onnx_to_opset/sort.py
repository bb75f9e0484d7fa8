"""ONNX operators that order elements.

TopK -> TopK; ArgMax, ArgMin -> TopK with k = 1 (`select_last_index`: on the reversed axis)
"""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import SubtractOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, dims, rank, reshape, slice_axis, squeeze

rules = RuleSet()


@rules.lower(onnx.TopKOp)
def top_k(op: onnx.TopKOp, rw: Lowering):
    """Of equal elements the one with the lower index comes first."""
    return rw.emit(
        TopKOp,
        op.X,
        reshape(rw, op.K, []),
        axis=axis(plain(op.axis), rank(op.X)),
        mode="max" if plain(op.largest) else "min",
        sort="value",
        index_element_type="i64",
        stable=True,
    )


@rules.lower(onnx.ArgMaxOp, onnx.ArgMinOp)
def arg_extreme(op, rw: Lowering):
    """The index of the largest (smallest) element, the first or the last of equal ones."""
    at = axis(plain(op.axis), rank(op.data))
    data = op.data
    last = bool(plain(op.select_last_index))
    if last:
        data = slice_axis(rw, data, at, -1, -(1 << 31), -1)
    mode = "max" if isinstance(op, onnx.ArgMaxOp) else "min"
    _, index = rw.emit(
        TopKOp, data, rw.const(1), axis=at, mode=mode, sort="value", index_element_type="i64", stable=True
    )
    if last:
        size = rw.emit(SubtractOp, dims(rw, op.data, [at]), rw.const([1]))
        index = rw.emit(SubtractOp, size, index)
    return index if plain(op.keepdims) else squeeze(rw, index, [at])
