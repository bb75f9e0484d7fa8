"""What inference does not need.

Identity(x) -> x; Dropout(x) -> x (not training); If(constant) -> the branch taken
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import OpResult, SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.structure import YieldOp

rules = RuleSet()


def constant_array(value: SSAValue | None) -> np.ndarray | None:
    """The value of a small onnx.Constant."""
    if not isinstance(value, OpResult) or not isinstance(value.op, onnx.ConstantOp):
        return None
    op = value.op
    if op.value is not None:
        return op.value.data.array() if op.value.data.small else None
    for name in ("value_int", "value_ints", "value_float", "value_floats"):
        if name in op.properties:
            return np.asarray(plain(op.properties[name]))
    return None


@rules.rewrite(onnx.IdentityOp)
def identity(op: onnx.IdentityOp, rw: Rewriter):
    """Identity(x) -> x"""
    return op.operands[0]


@rules.rewrite(onnx.DropoutOp)
def dropout(op: onnx.DropoutOp, rw: Rewriter):
    """Dropout(x) -> x where it is not training and the mask is not used."""
    if op.mask.uses:
        raise NoMatch("the mask is used")
    if op.training_mode is not None:
        training = constant_array(op.training_mode)
        if training is None or training.any():
            raise NoMatch("it may be training")
    return [op.data, None]


@rules.rewrite(onnx.IfOp)
def if_(op: onnx.IfOp, rw: Rewriter):
    """If(constant, then, else) -> the operations of the branch taken."""
    condition = constant_array(op.cond)
    if condition is None or condition.size != 1:
        raise NoMatch("the condition is not a constant")
    taken = op.then_branch if condition.reshape(-1)[0] else op.else_branch
    return inline(taken, op)


def inline(region: Any, before: Any) -> list[SSAValue]:
    """Move a region's operations before an operation; the values that the region yields."""
    block = region.block
    last = block.last_op
    assert isinstance(last, YieldOp)
    values = list(last.operands)
    last.detach()
    last.erase()
    for inner in list(block.ops):
        inner.detach()
        before.parent.insert_op_before(inner, before)
    return values
