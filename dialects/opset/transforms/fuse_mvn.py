"""Mean-variance normalisation written out.

(x - m) / Sqrt(v + e), m = ReduceMean(x), v = ReduceMean((x - m)^2) -> MVN(x, axes, e inside the root)
(x - m) / (Sqrt(v) + e) -> MVN(x, axes, e outside the root)
"""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    DivideOp,
    MultiplyOp,
    PowerOp,
    SqrtOp,
    SquaredDifferenceOp,
    SubtractOp,
)
from stepwell.dialects.opset.matching import alone, ints, made_by, same_type, single
from stepwell.dialects.opset.normalization import MVNOp
from stepwell.dialects.opset.reduction import ReduceMeanOp
from stepwell.dialects.opset.transforms.products import plus, scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, rank_of

rules = RuleSet()


@rules.rewrite(DivideOp, MultiplyOp)
def fuse_mvn(op: DivideOp | MultiplyOp, rw: Rewriter):
    """(x - m) / Sqrt(v + e) -> MVN(x, axes); also as (x - m) * (1 / Sqrt(v + e)) or (x - m) * Power(v + e, -1/2)"""
    if not element(element_of(op.results[0])).is_float:
        raise NoMatch("the elements are integers")
    reasons: list[str] = []
    for centred, spread in (op.operands, reversed(op.operands)):
        if isinstance(op, DivideOp) and centred is not op.operands[0]:
            continue
        try:
            return _fused(op, rw, centred, spread)
        except NoMatch as reason:
            reasons.append(str(reason))
    raise NoMatch("; ".join(reasons))


def _fused(op: DivideOp | MultiplyOp, rw: Rewriter, centred: SSAValue, spread: SSAValue):
    centre = made_by(centred, SubtractOp)
    x, mean_value = centre.operands
    found = normalised(x, mean_value, alone(spread), reciprocal=isinstance(op, MultiplyOp))
    same_type(x, op.results[0])
    inner = [centre, *found.inner]
    closed([op, *inner])
    rw.absorb(*dict.fromkeys(inner))
    return found.emit(rw)


@dataclass(frozen=True)
class Normalised:
    """What stands for (x - mean) / root(variance + epsilon): the operation, and those that it takes the place of."""

    x: SSAValue
    axes: SSAValue
    epsilon: float
    inside: bool
    inner: list[Operation]

    def emit(self, rw: Rewriter) -> SSAValue:
        mode = "inside_sqrt" if self.inside else "outside_sqrt"
        return rw.emit(MVNOp, self.x, self.axes, eps=self.epsilon, normalize_variance=True, eps_mode=mode)


def normalised(x: SSAValue, mean_value: SSAValue, spread: SSAValue, *, reciprocal: bool) -> Normalised:
    """Read the mean and the root, or one divided by it, of some data."""
    mean = made_by(mean_value, ReduceMeanOp)
    if mean.operands[0] is not x or not plain(mean.keep_dims):
        raise NoMatch("the mean is not that of the data")
    variance, epsilon, inside, used = _root(spread, reciprocal=reciprocal)
    second = single(variance, ReduceMeanOp)
    squares = alone(second.operands[0])
    if not plain(second.keep_dims):
        raise NoMatch("the variance does not keep its axes")
    means = [mean]
    centres = _squared(squares, x, mean_value)
    rank = rank_of(x)
    if rank is None:
        raise NoMatch("the rank is not known")
    axes = {a % rank for a in ints(mean.operands[1])}
    for other in centres:
        inner = made_by(other.operands[1], ReduceMeanOp)
        if inner not in means:
            means.append(inner)
        if (
            {a % rank for a in ints(inner.operands[1])} != axes
            or inner.operands[0] is not x
            or not plain(inner.keep_dims)
        ):
            raise NoMatch("the means differ")
    if {a % rank for a in ints(second.operands[1])} != axes or not axes:
        raise NoMatch("mean and variance are over other axes")
    inner_ops: list[Operation] = [*means, *used, second, *centres, made_by(squares, Operation)]
    return Normalised(x, mean.operands[1], epsilon, inside, inner_ops)


def closed(ops: list[Operation]) -> None:
    """No value but the last operation's is used by another operation."""
    own = set(ops)
    for op in ops[1:]:
        if any(use.operation not in own for result in op.results for use in result.uses):
            raise NoMatch("an intermediate value has other users")


def _root(value: SSAValue, reciprocal: bool) -> tuple[SSAValue, float, bool, list[Operation]]:
    """(v, e, inside, operations) of Sqrt(v + e) or Sqrt(v) + e, or of one divided by it."""
    op = value.owner
    used: list[Operation] = [op] if isinstance(op, Operation) else []
    if isinstance(op, PowerOp) and scalar(op.operands[1]) == (-0.5 if reciprocal else 0.5):
        variance, epsilon = plus(alone(op.operands[0]))
        return variance, epsilon, True, [*used, made_by(op.operands[0], Operation)]
    if reciprocal:
        if isinstance(op, DivideOp) and scalar(op.operands[0]) == 1:
            below = op.operands[1]
        elif isinstance(op, PowerOp) and scalar(op.operands[1]) == -1:
            below = op.operands[0]
        else:
            raise NoMatch("it is no reciprocal")
        variance, epsilon, inside, rest = _root(alone(below), reciprocal=False)
        return variance, epsilon, inside, [*used, *rest]
    if isinstance(op, SqrtOp):
        variance, epsilon = plus(alone(op.operands[0]))
        return variance, epsilon, True, [*used, made_by(op.operands[0], Operation)]
    root, epsilon = plus(value)
    sqrt = single(root, SqrtOp)
    return sqrt.operands[0], epsilon, False, [*used, sqrt]


def _squared(value: SSAValue, x: SSAValue, mean: SSAValue) -> list:
    """The differences that a value is the square of."""
    op = value.owner
    if isinstance(op, SquaredDifferenceOp):
        if op.operands[0] is x and isinstance(op.operands[1].owner, ReduceMeanOp):
            return [op]
        raise NoMatch("it is not the square of what is centred")
    if isinstance(op, PowerOp) and scalar(op.operands[1]) == 2:
        sides = [op.operands[0]]
    elif isinstance(op, MultiplyOp):
        sides = list(op.operands)
    else:
        raise NoMatch("it is no square")
    found = [made_by(s, SubtractOp) for s in sides]
    if any(f.operands[0] is not x for f in found) or len({f.operands[1] for f in found}) != 1:
        raise NoMatch("it is not the square of what is centred")
    return found
