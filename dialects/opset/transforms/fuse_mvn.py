"""Mean-variance normalisation written out.

(x - m) / Sqrt(v + e), m = ReduceMean(x), v = ReduceMean((x - m)^2) -> MVN(x, axes, e inside the root)
(x - m) / (Sqrt(v) + e) -> MVN(x, axes, e outside the root)

Other factors stay: g * (x - m) / Sqrt(v + e) -> MVN(x) * g. The variance of a sample, which is divided by one less than
the number of elements, is that of all times a number.
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.matching import constant_of, literal, outlived, same_type
from stepwell.dialects.opset.transforms.moments import Spread, centred_by, spread_of
from stepwell.dialects.opset.transforms.products import Quotient, close, quotient
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()


@rules.rewrite(DivideOp, MultiplyOp)
def fuse_mvn(op: DivideOp | MultiplyOp, rw: Rewriter):
    """(x - m) / Sqrt(v + e) -> MVN(x, axes); also as (x - m) * (1 / Sqrt(v + e)), and with more factors"""
    if not element(element_of(op.results[0])).is_float:
        raise NoMatch("the elements are integers")
    found = quotient(op)
    reasons: list[str] = []
    for centred in found.factors:
        if not isinstance(centred.owner, SubtractOp):
            continue
        try:
            return _fused(op, rw, found, centred, centred.owner)
        except NoMatch as reason:
            reasons.append(str(reason))
    raise NoMatch("; ".join(reasons) or "nothing is centred")


def _fused(op: Operation, rw: Rewriter, found: Quotient, centred: SSAValue, centre: SubtractOp):
    x, taken = centre.operands
    mean = centred_by(x, taken)
    same_type(x, centred)
    spread, at = spread_among(found, x, centred)
    if spread.axes != mean.axes:
        raise NoMatch("mean and variance are over other axes")
    inner = list(dict.fromkeys([*found.ops, centre, *mean.ops, *spread.inner]))
    outlived(op, inner, spread.inner)
    rw.absorb(*inner)
    return rescaled(rw, *spread.emit(rw), found, {centred, at})


def spread_among(found: Quotient, x: SSAValue, *without: SSAValue) -> tuple[Spread, SSAValue]:
    """The spread of some data that a quotient is divided by, and the value that it is."""
    reasons: list[str] = []
    for values, over in ((found.below, False), (found.factors, True)):
        for value in values:
            if value in without:
                continue
            try:
                return spread_of(value, x, over=over), value
            except NoMatch as reason:
                reasons.append(str(reason))
    raise NoMatch("; ".join(reasons) or "nothing is divided by the spread")


def rescaled(rw: Rewriter, made: SSAValue, times: float, found: Quotient, without: set[SSAValue]) -> SSAValue:
    """The other factors and divisors of a quotient, at a value that takes the place of some of them."""
    for value in found.factors:
        if value not in without:
            made = rw.emit(MultiplyOp, made, value)
    for value in found.below:
        if value not in without:
            made = rw.emit(DivideOp, made, value)
    times *= found.number
    return made if close(times, 1.0) else rw.emit(MultiplyOp, made, constant_of(rw, literal(times, made)))
