"""What lies around a FakeQuantize goes into its limits.

FakeQuantize(Multiply(x, s), limits) -> FakeQuantize(x, limits / s) for s > 0; Divide, Add and Subtract likewise
FakeQuantize(ReLU(x), low, …) -> FakeQuantize(x, low, …) for low >= 0; Clamp likewise
FakeQuantize(MaxPool(FakeQuantize(x, limits)), limits) -> MaxPool(FakeQuantize(x, limits)), so behind every movement
FakeQuantize(Concat(FakeQuantize(x, limits), …), limits) -> FakeQuantize(Concat(x, …), limits)

A number next to the border of two levels may fall to the other side where the limits are divided. The bias of a
convolution stays: the runtime takes it into the convolution's kernel. Only f32, and numpy's broadcasting.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import Block, Operation

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ClampOp, ReLUOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.base import OpsetOp, layer_type
from stepwell.dialects.opset.matching import constant_of, is_constant, literal, made_by, single, small
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.quantization import FakeQuantizeOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of

rules = RuleSet()

WEIGHTED = frozenset(
    {
        *("Convolution", "ConvolutionBackpropData", "GroupConvolution", "GroupConvolutionBackpropData"),
        *("MatMul",),
    }
)
"""Layers whose scale and bias the runtime takes into their kernel."""

LINES = (AddOp, DivideOp, MultiplyOp, SubtractOp)

MOVES = frozenset({"MaxPool", "Reshape", "Slice", "Squeeze", "StridedSlice", "Transpose", "Unsqueeze"})
"""Layers whose results are elements of their first operand."""


@rules.rewrite(FakeQuantizeOp)
def limits_of_line(op: FakeQuantizeOp, rw: Rewriter):
    """FakeQuantize(Multiply(x, s), limits) -> FakeQuantize(x, limits / s) for s > 0; so Divide, Add and Subtract"""
    line = single(op.operands[0], *LINES)
    _plain(op)
    data, other = line.operands
    if plain(line.auto_broadcast) != "numpy" or data.type != op.operands[0].type:
        raise NoMatch("the constant widens the data")
    rank, before = rank_of(data), data.owner
    while isinstance(before, LINES) and is_constant(before.operands[1]):
        before = before.operands[0].owner
    if rank is None or (isinstance(before, OpsetOp) and layer_type(type(before))[0] in WEIGHTED):
        raise NoMatch("it is the bias or the scale of what comes before")
    number = _for_channels(small(other), rank).astype(np.float64)
    low, high = (_for_channels(small(limit), rank).astype(np.float64) for limit in op.operands[1:3])
    if isinstance(line, DivideOp | MultiplyOp):
        if not np.isfinite(number).all() or not (number > 0).all():
            raise NoMatch("a factor is not above zero")
        moved = [limit * number if isinstance(line, DivideOp) else limit / number for limit in (low, high)]
    else:
        moved = [limit + number if isinstance(line, SubtractOp) else limit - number for limit in (low, high)]
    with np.errstate(all="ignore"):
        narrow = [limit.astype(np.float32) for limit in moved]
    if not all(np.isfinite(limit).all() for limit in narrow) or not (narrow[1] - narrow[0] > 0).all():
        raise NoMatch("the limits would not be numbers one above the other")
    if (np.abs(narrow).max(axis=0) > 64 * (narrow[1] - narrow[0])).any():
        raise NoMatch("the range is narrow beside its distance from zero")
    rw.absorb(line)
    limits = [constant_of(rw, literal(limit, data)) for limit in narrow]
    return rw.emit(FakeQuantizeOp, data, *limits, *op.operands[3:], levels=plain(op.levels))


@rules.rewrite(FakeQuantizeOp)
def limits_of_clamp(op: FakeQuantizeOp, rw: Rewriter):
    """FakeQuantize(ReLU(x), low, …) -> FakeQuantize(x, low, …) for low >= 0; Clamp(x, a, b) for low >= a, high <= b"""
    inner = single(op.operands[0], ClampOp, ReLUOp)
    low, high = (small(limit).astype(np.float64) for limit in op.operands[1:3])
    least, most = (0.0, np.inf) if isinstance(inner, ReLUOp) else (plain(inner.min), plain(inner.max))
    if not (min(low.min(), high.min()) >= least and max(low.max(), high.max()) <= most):
        raise NoMatch("the limits are wider")
    rw.absorb(inner)
    made = FakeQuantizeOp.make([inner.operands[0], *op.operands[1:]], [op.results[0].type], dict(op.properties))
    rw.insert(made)
    return made.results[0]


@rules.rewrite(FakeQuantizeOp)
def quantised_again(op: FakeQuantizeOp, rw: Rewriter):
    """FakeQuantize(MaxPool(FakeQuantize(x, limits)), limits) -> MaxPool(FakeQuantize(x, limits))"""
    value, owner = op.operands[0], op.operands[0].owner
    while isinstance(owner, OpsetOp) and layer_type(type(owner))[0] in MOVES and value is owner.results[0]:
        value = owner.operands[0]
        owner = value.owner
    _same_levels(owner, op)
    return op.operands[0]


@rules.rewrite(FakeQuantizeOp)
def quantised_parts(op: FakeQuantizeOp, rw: Rewriter):
    """FakeQuantize(Concat(FakeQuantize(x), FakeQuantize(y))) of the same limits -> FakeQuantize(Concat(x, y))

    The runtime takes it before the Concat again, into the kernels of what comes there. Where all parts are used
    elsewhere, the outer one goes.
    """
    joined = single(op.operands[0], ConcatOp)
    parts = [made_by(value, FakeQuantizeOp) for value in joined.operands]
    for part in parts:
        _same_levels(part, op)
    if not any(value.has_one_use() for value in joined.operands):
        return joined.results[0]
    rw.absorb(joined, *parts)
    data = rw.emit(ConcatOp, [part.operands[0] for part in parts], axis=plain(joined.axis))
    made = FakeQuantizeOp.make([data, *op.operands[1:]], [op.results[0].type], dict(op.properties))
    rw.insert(made)
    return made.results[0]


def _same_levels(before: Operation | Block, op: FakeQuantizeOp) -> None:
    """What comes before has the levels that are asked for, and they are what it gives: one range for all elements."""
    if not isinstance(before, FakeQuantizeOp) or plain(before.levels) != plain(op.levels):
        raise NoMatch("what comes before is not quantised so")
    theirs, ours = ([small(limit) for limit in each.operands[1:]] for each in (before, op))
    if any(limit.size != 1 for limit in (*theirs, *ours)):
        raise NoMatch("the limits are those of channels")
    numbers = [[limit.item() for limit in each] for each in (theirs, ours)]
    if numbers[0] != numbers[1] or numbers[0][:2] != numbers[0][2:]:
        raise NoMatch("the limits differ")


def _plain(op: FakeQuantizeOp) -> None:
    if plain(op.auto_broadcast) != "numpy" or element(element_of(op.results[0])).name != "f32":
        raise NoMatch("it is not of f32, or not of numpy's broadcasting")
    if plain(op.levels) <= 2:
        raise NoMatch("binary networks stay as they are")


def _for_channels(array: np.ndarray, rank: int) -> np.ndarray:
    """One number, or one for each channel, in as many dimensions as the data has."""
    if array.ndim > rank:
        raise NoMatch("the limits widen the data")
    whole = array.reshape((1,) * (rank - array.ndim) + array.shape)
    if whole.size == 1:
        return array.reshape(())
    if any(n != 1 for i, n in enumerate(whole.shape) if i != 1):
        raise NoMatch("the numbers are not those of channels")
    return whole
