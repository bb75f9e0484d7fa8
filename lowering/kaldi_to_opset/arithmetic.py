"""Kaldi's scales, offsets, sums and products of vectors."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, MultiplyOp, PowerOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, ints, like, reshape

rules = RuleSet()

FEW = 1 << 12
"""Equal numbers that are written one by one."""


@rules.lower(kaldi.ScaleAndOffsetComponentOp)
def scale_and_offset(op: kaldi.ScaleAndOffsetComponentOp, rw: Lowering):
    """Multiply and Add by [1, n]; what is the same for each block of the vector is repeated.

    Where there are many blocks: Reshape to [T * blocks, n] and back.
    """
    made = op.input
    for cls, values in ((MultiplyOp, op.scales), (AddOp, op.offsets)):
        if values is None:
            continue
        shape = shape_of(made)
        width = shape[-1] if shape else values.size
        if isinstance(width, int) and width > MANY * values.size:
            blocks = rw.emit(cls, reshape(rw, made, [-1, values.size]), row(rw, made, values, values.size))
            made = reshape(rw, blocks, [-1, width])
        else:
            made = rw.emit(cls, made, row(rw, made, values))
    return made


MANY = 256
"""Blocks from which on parameters are not repeated."""


def row(rw: Lowering, value: SSAValue, values: Payload, size: int | None = None) -> SSAValue:
    """A parameter as a row as long as the vectors of a value, or of a size."""
    shape = shape_of(value)
    width = size if size is not None else shape[-1] if shape else values.size
    if isinstance(width, int) and width != values.size:
        return rw.const(np.tile(values.array().reshape(1, -1), (1, width // values.size)))
    return reshape(rw, rw.const(values), [1, values.size])


@rules.lower(kaldi.ScaleOp)
def scale(op: kaldi.ScaleOp, rw: Lowering):
    return rw.emit(MultiplyOp, op.input, like(rw, plain(op.scale), op.input))


@rules.lower(kaldi.PowerComponentOp)
def power(op: kaldi.PowerComponentOp, rw: Lowering):
    return rw.emit(PowerOp, rw.emit(AbsOp, op.input), like(rw, plain(op.Power), op.input))


@rules.lower(kaldi.SumOp)
def sum_(op: kaldi.SumOp, rw: Lowering):
    made = op.inputs[0]
    for other in op.inputs[1:]:
        made = rw.emit(AddOp, made, other)
    return made


@rules.lower(kaldi.ConstOp)
def const(op: kaldi.ConstOp, rw: Lowering):
    """A Constant; of many numbers a Broadcast of one."""
    size = plain(op.dim)
    if size <= FEW:
        return rw.const(np.full((1, size), plain(op.value), np.float32))
    return broadcast(rw, rw.const(np.full((1, 1), plain(op.value), np.float32)), ints(rw, [1, size]))


@rules.lower(kaldi.ElementwiseProductComponentOp)
def elementwise_product(op: kaldi.ElementwiseProductComponentOp, rw: Lowering):
    """Two parts: Split, Multiply; more: Reshape to [T, parts, n], ReduceProd."""
    width = plain(op.OutputDim)
    count = plain(op.InputDim) // width
    if count == 1:
        return op.input
    if count > 2:
        return rw.emit(ReduceProdOp, reshape(rw, op.input, [-1, count, width]), ints(rw, [1]), keep_dims=False)
    first, second = rw.emit(SplitOp, op.input, rw.const(1), num_splits=2)
    return rw.emit(MultiplyOp, first, second)
