"""Truth of tensors: what If and ToBool ask for."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.comparison import GreaterOp, NotEqualOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import rank_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, kind, like, shape
from stepwell.lowering.idioms.strings import is_text, number, unpacked

rules = RuleSet()


def truth(rw: Lowering, value: SSAValue) -> SSAValue:
    """Whether a number is not zero, a string not empty, or, of a tensor that is no scalar, whether it has elements."""
    own = rank_of(value)
    if own is None:
        raise NoMatch("the rank is not known; what is true of a tensor depends on it")
    if own:
        known = static_shape(value)
        if known is not None:
            return rw.const(bool(np.prod(known)), "boolean")
        count = rw.emit(ReduceProdOp, shape(rw, value), ints(rw, [0]), keep_dims=False)
        return rw.emit(GreaterOp, count, rw.const(0))
    if kind(value).name == "boolean":
        return value
    if is_text(value):
        return rw.emit(
            GreaterOp, rw.emit(GatherOp, unpacked(rw, value).lengths(rw), number(rw, 0), rw.const(0)), number(rw, 0)
        )
    return rw.emit(NotEqualOp, value, like(rw, 0, value))


@rules.lower(tf.ToBoolOp)
def to_bool(op: tf.ToBoolOp, rw: Lowering):
    return truth(rw, op.input)
