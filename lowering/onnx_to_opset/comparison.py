"""ONNX comparisons: the operations of the same meaning."""

from __future__ import annotations

import numpy as np
from xdsl.ir import OpResult, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import comparison as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.reduction import ReduceLogicalAndOp, ReduceMaxOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import rank_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import strings
from stepwell.lowering.idioms.basic import (
    kind,
    like,
)
from stepwell.lowering.idioms.comparing import compared, readable

rules = RuleSet()

SAME = {
    onnx.EqualOp: opset.EqualOp,
    onnx.GreaterOp: opset.GreaterOp,
    onnx.GreaterOrEqualOp: opset.GreaterEqualOp,
    onnx.LessOp: opset.LessOp,
    onnx.LessOrEqualOp: opset.LessEqualOp,
    onnx.IsNaNOp: opset.IsNaNOp,
}


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning; a > b of reals is b < a; of integers that may be large an exact form."""
    if isinstance(op, onnx.EqualOp):
        if strings.is_text(op.A) and strings.is_text(op.B):
            return strings.equal(rw, op.A, op.B)
        masked = _nothing_left(op, rw)
        if masked is not None:
            return masked
    if isinstance(op, onnx.IsNaNOp):
        return rw.emit(opset.IsNaNOp, readable(rw, op.X))
    return compared(rw, SAME[type(op)], *op.operands)


def _nothing_left(op: onnx.EqualOp, rw: Lowering) -> SSAValue | None:
    """ReduceMax(x) == -inf: all of x is. The CPU's ReduceMax starts with the lowest finite number."""
    for value, other in (op.operands, op.operands[::-1]):
        bound = values.constant(other)
        if bound is None or bound.size != 1 or not kind(other).is_float or float(bound.reshape(-1)[0]) != -np.inf:
            continue
        if isinstance(value, OpResult) and isinstance(value.op, ReduceMaxOp):
            data, axes = value.op.operands
            if values.constant(axes) is not None:
                alike = rw.emit(opset.EqualOp, data, other if rank_of(other) == 0 else like(rw, -np.inf, data))
                return rw.emit(ReduceLogicalAndOp, alike, axes, keep_dims=bool(plain(value.op.keep_dims)))
    return None


@rules.lower(onnx.IsInfOp)
def is_inf(op: onnx.IsInfOp, rw: Lowering):
    return rw.emit(
        opset.IsInfOp,
        readable(rw, op.X),
        detect_negative=bool(plain(op.detect_negative)),
        detect_positive=bool(plain(op.detect_positive)),
    )
