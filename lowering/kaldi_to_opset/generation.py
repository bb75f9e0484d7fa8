"""Kaldi's constants, for each frame -> Broadcast."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import values_of, width_of
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, dims, ints, reshape

rules = RuleSet()


def each_frame(rw: Lowering, like: SSAValue, vector: SSAValue, size: int) -> SSAValue:
    """A vector for every row of another value."""
    return broadcast(rw, vector, concat(rw, [dims(rw, like, [0]), ints(rw, [size])]))


@rules.lower(kaldi.ConstantFunctionComponentOp, kaldi.ConstantComponentOp)
def constant(op: kaldi.ConstantFunctionComponentOp, rw: Lowering):
    values = values_of(op.Output)
    return each_frame(rw, op.input, reshape(rw, rw.const(values), [1, values.size]), values.size)


@rules.lower(kaldi.DropoutMaskComponentOp)
def dropout_mask(op: kaldi.DropoutMaskComponentOp, rw: Lowering):
    value = 1.0 if plain(op.Continuous) else 1 - plain(op.DropoutProportion)
    return each_frame(rw, op.input, rw.const(np.full((1, 1), value, np.float32)), plain(op.OutputDim))


@rules.lower(kaldi.EachFrameOp)
def each(op: kaldi.EachFrameOp, rw: Lowering):
    """The one row of the vector."""
    size = width_of(op.vector)
    if not isinstance(size, int):
        raise NoMatch("the size of the vector is not known")
    return each_frame(rw, op.like, op.vector, size)
