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
    convert,
    kind,
    like,
)
from stepwell.lowering.idioms.exact import compare

rules = RuleSet()

SAME = {
    onnx.EqualOp: opset.EqualOp,
    onnx.GreaterOp: opset.GreaterOp,
    onnx.GreaterOrEqualOp: opset.GreaterEqualOp,
    onnx.LessOp: opset.LessOp,
    onnx.LessOrEqualOp: opset.LessEqualOp,
    onnx.IsNaNOp: opset.IsNaNOp,
}

MIRRORED = {onnx.GreaterOp: opset.LessOp, onnx.GreaterOrEqualOp: opset.LessEqualOp}
"""The CPU plugin (2026.4) says that NaN is greater than any real number, but not that anything is less than it."""


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning; a > b of reals is b < a; of integers that may be large an exact form."""
    if isinstance(op, onnx.EqualOp):
        if strings.is_text(op.A) and strings.is_text(op.B):
            return strings.equal(rw, op.A, op.B)
        masked = _nothing_left(op, rw)
        if masked is not None:
            return masked
    if kind(op.operands[0]).is_integer:
        return compare(rw, SAME[type(op)], *op.operands)
    pair = [readable(rw, v) for v in op.operands]
    if type(op) in MIRRORED:
        return rw.emit(MIRRORED[type(op)], *reversed(pair))
    return rw.emit(SAME[type(op)], *pair)


def readable(rw: Lowering, value: SSAValue) -> SSAValue:
    """A real number in a type that the runtime computes with; of 8 bits it only converts."""
    of = kind(value)
    return convert(rw, value, "f32") if of.is_float and 0 < of.bits < 16 else value


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
