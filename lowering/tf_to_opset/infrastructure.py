"""Constants, and what passes a value on.

Const -> Constant, or Broadcast of one where it is one value over and over; EnsureShape -> its operand
"""

from __future__ import annotations

import numpy as np

from stepwell.dialects import tf
from stepwell.dialects.computed import Repeated
from stepwell.dialects.payload import SMALL
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, ints
from stepwell.lowering.idioms.complex_pairs import PARTS, paired

rules = RuleSet()


@rules.lower(tf.ConstOp)
def const(op: tf.ConstOp, rw: Lowering):
    """A file says one value and any shape: such a constant is not written out where it is large."""
    data = op.value.data
    if data.element.name in PARTS:
        values = data.array()
        return paired(rw, rw.const(np.stack([values.real, values.imag], -1), PARTS[data.element.name]))
    if isinstance(data, Repeated) and data.nbytes > SMALL:
        return broadcast(rw, rw.const(data.source), ints(rw, data.shape))
    return rw.const(data)


@rules.lower(tf.EnsureShapeOp)
def ensure_shape(op: tf.EnsureShapeOp, rw: Lowering):
    """The operand; that its shape is the one that is said is not looked at when a model runs."""
    return op.input
