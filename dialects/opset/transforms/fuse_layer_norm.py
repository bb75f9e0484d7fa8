"""Layer normalisation written out as a product and a sum, as Keras and tf.nn.batch_normalization do.

x * s + (b - m * s), s = g / Sqrt(v + e), m = ReduceMean(x), v = ReduceMean((x - m)^2) -> MVN(x) * g + b
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, NegativeOp, SubtractOp
from stepwell.dialects.opset.matching import made_by, outlived, same_type, single
from stepwell.dialects.opset.transforms.fuse_mvn import rescaled, spread_among
from stepwell.dialects.opset.transforms.moments import centred_by, spread_of
from stepwell.dialects.opset.transforms.products import Quotient, quotient
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
    taken, shift, used = _shift(rest, scale)
    mean = centred_by(x, taken)
    same_type(x, product.results[0])
    # The scale is one divided by the spread, or a product or quotient with it.
    whole = made_by(scale, Operation)
    if isinstance(whole, DivideOp | MultiplyOp):
        found = quotient(whole)
        spread, at = spread_among(found, x)
    else:
        found, spread, at = Quotient(), spread_of(scale, x, over=True), scale
    if spread.axes != mean.axes:
        raise NoMatch("mean and variance are over other axes")
    inner = list(dict.fromkeys([product, *used, whole, *found.ops, *mean.ops, *spread.inner]))
    outlived(op, inner, spread.inner)
    rw.absorb(*inner)
    made = rescaled(rw, *spread.emit(rw), found, {at})
    return made if shift is None else rw.emit(AddOp, made, shift)


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
        if other is scale:
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
