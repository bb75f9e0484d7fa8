"""Layer normalisation written out as a product and a sum, as Keras and tf.nn.batch_normalization do.

x * s + (b - m * s), s = g / Sqrt(v + e), m = ReduceMean(x), v = ReduceMean((x - m)^2) -> MVN(x) * g + b
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.matching import made_by, same_type, single
from stepwell.dialects.opset.reduction import ReduceMeanOp
from stepwell.dialects.opset.transforms.fuse_mvn import closed, normalised
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()


@rules.rewrite(AddOp)
def fuse_layer_norm(op: AddOp, rw: Rewriter):
    """x * s + (b - m * s) -> MVN(x) * g + b; g and b may be missing, and the order of operands may be any."""
    if not element(element_of(op.results[0])).is_float:
        raise NoMatch("the elements are integers")
    reasons: list[str] = []
    for scaled, rest in (op.operands, reversed(op.operands)):
        if not isinstance(scaled.owner, MultiplyOp):
            continue
        for x, scale in (scaled.owner.operands, reversed(scaled.owner.operands)):
            try:
                return _fused(op, rw, x, scale, single(scaled, MultiplyOp), rest)
            except NoMatch as reason:
                reasons.append(str(reason))
    raise NoMatch("; ".join(reasons) or "it is no sum with a product")


def _fused(op: AddOp, rw: Rewriter, x: SSAValue, scale: SSAValue, product: Operation, rest: SSAValue):
    mean, shift, used = _shift(rest, scale)
    reasons: list[str] = []
    factors: list[tuple[SSAValue, SSAValue | None]] = [(scale, None)]
    if isinstance(scale.owner, MultiplyOp):
        a, b = scale.owner.operands
        factors = [(a, b), (b, a)]
    for spread, gain in factors:
        try:
            found = normalised(x, mean, spread, reciprocal=True)
        except NoMatch as reason:
            reasons.append(str(reason))
            continue
        same_type(x, product.results[0])
        inner = [product, *used, *([made_by(scale, Operation)] if gain is not None else []), *found.inner]
        closed([op, *inner])
        rw.absorb(*dict.fromkeys(inner))
        made = found.emit(rw)
        if gain is not None:
            made = rw.emit(MultiplyOp, made, gain)
        return made if shift is None else rw.emit(AddOp, made, shift)
    raise NoMatch("; ".join(reasons))


def _shift(value: SSAValue, scale: SSAValue) -> tuple[SSAValue, SSAValue | None, list[Operation]]:
    """(m, b, operations) of b - m * s or -m * s + b or -m * s."""
    op = made_by(value, AddOp, SubtractOp, MultiplyOp, NegativeOp)
    if isinstance(op, SubtractOp):
        shift, taken = op.operands
        mean, used = _product(taken, scale)
        return mean, shift, [op, *used]
    if isinstance(op, AddOp):
        for taken, shift in (op.operands, reversed(op.operands)):
            try:
                mean, used = _negative(taken, scale)
            except NoMatch:
                continue
            return mean, shift, [op, *used]
        raise NoMatch("the mean is not taken away")
    mean, used = _negative(value, scale)
    return mean, None, used


def _product(value: SSAValue, scale: SSAValue) -> tuple[SSAValue, list[Operation]]:
    """(m, operations) of m * s."""
    op = made_by(value, MultiplyOp)
    for mean, other in (op.operands, reversed(op.operands)):
        if other is scale and isinstance(mean.owner, (ReduceMeanOp, NegativeOp)):
            return mean, [op]
    raise NoMatch("the mean is not scaled as the data are")


def _negative(value: SSAValue, scale: SSAValue) -> tuple[SSAValue, list[Operation]]:
    """(m, operations) of -m * s or -(m * s)."""
    if isinstance(value.owner, NegativeOp):
        mean, used = _product(value.owner.operands[0], scale)
        return mean, [value.owner, *used]
    mean, used = _product(value, scale)
    inner = made_by(mean, NegativeOp)
    return inner.operands[0], [*used, inner]
