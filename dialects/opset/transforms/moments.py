"""The mean and the spread of data, written out in operations.

The mean is a ReduceMean, or a ReduceSum with a factor; the variance is the mean of (x - mean)^2, times a number where
it is that of a sample. Either may lose its axes and get them back, where the same elements meet in the end.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, PowerOp, SqrtOp, SquaredDifferenceOp, SubtractOp
from stepwell.dialects.opset.matching import ints, made_by
from stepwell.dialects.opset.normalization import MVNOp
from stepwell.dialects.opset.reduction import ReduceMeanOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.opset.transforms.products import close, plus, scalar
from stepwell.dialects.rules import Rewriter
from stepwell.dialects.types import shape_of

MOVES = (ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp)
"""Operations that keep the elements and their order."""


@dataclass
class Mean:
    """`times` the mean of `data` over `axes`; whether its elements meet those of the data by broadcasting is `fits`."""

    data: SSAValue
    axes: tuple[int, ...]
    times: float
    ops: list[Operation]
    reduction: ReduceMeanOp | ReduceSumOp

    def fits(self, value: SSAValue, moved: bool) -> None:
        """`value` has the elements of this mean, moved or not: each must broadcast along its part of the data."""
        moved = moved or any(isinstance(op, MOVES) for op in self.ops)
        if not moved and (plain(self.reduction.keep_dims) or self.axes == tuple(range(len(self.axes)))):
            return
        shape, found = shape_of(self.data), shape_of(value)
        assert shape is not None
        wanted = [1 if i in self.axes else d for i, d in enumerate(shape)]
        if found is None or len(found) > len(wanted) or not all(isinstance(d, int) for d in wanted):
            raise NoMatch("the mean does not keep its axes")
        if [1] * (len(wanted) - len(found)) + list(found) != wanted:
            raise NoMatch("the mean does not keep its axes")


def mean_of(value: SSAValue) -> Mean:
    """Read a mean, through numbers that it is multiplied by and operations that give its elements another shape."""
    times = 1.0
    ops: list[Operation] = []
    op = value.owner
    while isinstance(op, (*MOVES, DivideOp, MultiplyOp)):
        if not isinstance(op, MOVES):
            number = scalar(op.operands[1])
            if not number:
                break
            times = times / number if isinstance(op, DivideOp) else times * number
        ops.append(op)
        op = op.operands[0].owner
    if not isinstance(op, ReduceMeanOp | ReduceSumOp):
        raise NoMatch("it is no mean")
    ops.append(op)
    data = op.operands[0]
    shape = shape_of(data)
    if shape is None:
        raise NoMatch("the rank is not known")
    axes = tuple(sorted({a % len(shape) for a in ints(op.operands[1])})) if shape else ()
    if not axes:
        raise NoMatch("there are no axes")
    if isinstance(op, ReduceSumOp):
        sizes = [d for a in axes if isinstance(d := shape[a], int) and d > 0]
        if len(sizes) < len(axes):
            raise NoMatch("the sum is over unknown sizes")
        times *= math.prod(sizes)
    return Mean(data, axes, times, ops, op)


def centred_by(x: SSAValue, value: SSAValue) -> Mean:
    """The mean of some data, as it is taken away from them."""
    mean = mean_of(value)
    if mean.data is not x or not close(mean.times, 1.0):
        raise NoMatch("the mean is not that of the data")
    mean.fits(value, moved=False)
    return mean


@dataclass(frozen=True)
class Spread:
    """Root(times * variance + epsilon), or Root(times * variance) + epsilon where it is not `inside`."""

    data: SSAValue
    axes: tuple[int, ...]
    given: SSAValue
    times: float
    epsilon: float
    inside: bool
    inner: list[Operation]

    def emit(self, rw: Rewriter) -> tuple[SSAValue, float]:
        """The data normalised, and what it must be multiplied by for the variance that is `times` as large."""
        root = math.sqrt(self.times)
        epsilon = self.epsilon / (self.times if self.inside else root)
        mode = "inside_sqrt" if self.inside else "outside_sqrt"
        made = rw.emit(MVNOp, self.data, self.given, eps=epsilon, normalize_variance=True, eps_mode=mode)
        return made, 1 / root


def spread_of(value: SSAValue, x: SSAValue, *, over: bool = False) -> Spread:
    """Read the deviation of data, or one divided by it."""
    variance, epsilon, inside, used = _root(value, over)
    found = mean_of(variance)
    found.fits(value, any(isinstance(op, MOVES) for op in used))
    centres, square = _squared(found.data, x)
    if found.times <= 0 or epsilon <= 0:
        raise NoMatch("what is added to the variance is not above 0")
    inner = [*used, *found.ops, square]
    for other in centres:
        mean = centred_by(x, other.operands[1])
        if mean.axes != found.axes:
            raise NoMatch("mean and variance are over other axes")
        inner.extend([other, *mean.ops])
    times = 1.0 if close(found.times, 1.0) else found.times
    return Spread(x, found.axes, found.reduction.operands[1], times, epsilon, inside, inner)


def _root(value: SSAValue, over: bool) -> tuple[SSAValue, float, bool, list[Operation]]:
    """(v, e, inside, operations) of Sqrt(v + e) or Sqrt(v) + e, or of one divided by it."""
    op = value.owner
    if not isinstance(op, Operation):
        raise NoMatch("it is no root")
    used: list[Operation] = [op]
    if isinstance(op, MOVES):
        inner, epsilon, inside, rest = _root(op.operands[0], over)
        return inner, epsilon, inside, [*used, *rest]
    if isinstance(op, PowerOp) and scalar(op.operands[1]) == (-0.5 if over else 0.5):
        variance, epsilon = plus(op.operands[0])
        return variance, epsilon, True, [*used, made_by(op.operands[0], Operation)]
    if over:
        if isinstance(op, DivideOp) and scalar(op.operands[0]) == 1:
            below = op.operands[1]
        elif isinstance(op, PowerOp) and scalar(op.operands[1]) == -1:
            below = op.operands[0]
        else:
            raise NoMatch("it is no reciprocal")
        variance, epsilon, inside, rest = _root(below, False)
        return variance, epsilon, inside, [*used, *rest]
    if isinstance(op, SqrtOp):
        variance, epsilon = plus(op.operands[0])
        return variance, epsilon, True, [*used, made_by(op.operands[0], Operation)]
    root, epsilon = plus(value)
    sqrt = made_by(root, SqrtOp)
    return sqrt.operands[0], epsilon, False, [*used, sqrt]


def _squared(value: SSAValue, x: SSAValue) -> tuple[list[Operation], Operation]:
    """The differences that a value is the square of, and the operation that squares."""
    op = value.owner
    if isinstance(op, SquaredDifferenceOp):
        if op.operands[0] is x:
            return [op], op
        raise NoMatch("it is not the square of what is centred")
    if isinstance(op, PowerOp) and scalar(op.operands[1]) == 2:
        sides = [op.operands[0]]
    elif isinstance(op, MultiplyOp):
        sides = list(op.operands)
    else:
        raise NoMatch("it is no square")
    found: list[Operation] = [made_by(s, SubtractOp) for s in sides]
    if any(f.operands[0] is not x for f in found) or len({f.operands[1] for f in found}) != 1:
        raise NoMatch("it is not the square of what is centred")
    return found, op
