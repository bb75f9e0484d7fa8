"""The random numbers of `mx.np.random`, from OpenVINO's generator: the same distributions, and other numbers.

Parameters are numbers or tensors; a tensor that is given stands for the first parameter that is no number. All are
formulas of uniform numbers: the quantiles of their distributions, and Box and Muller's of the normal one.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, ints, rank, shape
from stepwell.lowering.idioms.formula import Formula, single
from stepwell.lowering.idioms.randomness import normal, uniform
from stepwell.lowering.mxnet_to_opset.random import FEW, MOST
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()


class Source:
    """Uniform numbers in the shape of the result."""

    def __init__(self, rw: Lowering, target: SSAValue):
        self.rw, self.target = rw, target

    def part(self) -> Formula:
        """Between 0 and 1, neither of them."""
        return Formula(self.rw, uniform(self.rw, self.target, FEW, 1.0 - FEW, None))

    def normal(self) -> Formula:
        """Of mean 0 and deviation 1."""
        angle = uniform(self.rw, self.target, 0.0, 2 * math.pi, None, 1)
        return Formula(self.rw, normal(self.rw, self.part().value, angle))


def _gumbel(source: Source, loc: Formula, scale: Formula) -> Formula:
    return loc - scale * (-source.part().log()).log()


def _logistic(source: Source, loc: Formula, scale: Formula) -> Formula:
    part = source.part()
    return loc + scale * (part / (1.0 - part)).log()


DRAWN: dict[Any, tuple[tuple[str, ...], Callable[..., Formula]]] = {
    mxnet.NpiUniformOp: (("low", "high"), lambda s, low, high: low + s.part() * (high - low)),
    mxnet.NpiUniformNOp: (("low", "high"), lambda s, low, high: low + s.part() * (high - low)),
    mxnet.NpiNormalOp: (("loc", "scale"), lambda s, loc, scale: loc + s.normal() * scale),
    mxnet.NpiNormalNOp: (("loc", "scale"), lambda s, loc, scale: loc + s.normal() * scale),
    mxnet.NpiExponentialOp: (("scale",), lambda s, scale: -s.part().log() * scale),
    mxnet.NpiGumbelOp: (("loc", "scale"), _gumbel),
    mxnet.NpiLogisticOp: (("loc", "scale"), _logistic),
    mxnet.NpiParetoOp: (("a",), lambda s, a: (-s.part().log() / a).exp() - 1.0),
    mxnet.NpiWeibullOp: (("a",), lambda s, a: (-s.part().log()) ** (1.0 / a)),
    mxnet.NpiRayleighOp: (("scale",), lambda s, scale: (s.part().log() * -2.0).sqrt() * scale),
    mxnet.NpiPowerdOp: (("a",), lambda s, a: s.part() ** (1.0 / a)),
}
BATCHED = (mxnet.NpiUniformNOp, mxnet.NpiNormalNOp)
"""Operators whose size comes in front of that of the parameters."""


def _drawn(rw: Lowering, op: Any, names: tuple[str, ...]) -> tuple[Source, list[Formula]]:
    """Where numbers are drawn from, and the parameters."""
    tensors = [v for v in op.operands]
    rest = list(tensors)
    found: list[Formula] = []
    for name in names:
        number = plain(getattr(op, name))
        # With a tensor for its only parameter an operator may still have the default of the number.
        if rest and (number is None or len(names) == 1):
            found.append(single(rw, rest.pop(0)))
        elif number is None:
            raise NoMatch(f"the parameter {name} is neither a number nor a tensor")
        else:
            found.append(Formula(rw, rw.const(number, "f32")))
    sizes = plain(op.size)
    if sizes is not None and (any(s < 0 for s in sizes) or math.prod(sizes) > MOST):
        raise NoMatch(f"random numbers of size {list(sizes)}; up to {MOST} are drawn")
    total = found[0]
    for value in found[1:]:
        total = total + value
    whole = shape(rw, total.value)
    if sizes is None:
        target = whole
    elif isinstance(op, BATCHED):
        target = concat(rw, [ints(rw, sizes), whole])
        rank(total.value)
    else:
        target = ints(rw, sizes)
    return Source(rw, target), found


@rules.lower(*DRAWN)
def drawn(op, rw: Lowering):
    """Numbers of the size that is named, or of that of the parameters."""
    names, formula = DRAWN[type(op)]
    source, parameters = _drawn(rw, op, names)
    of = numbered(plain(op.dtype)) if hasattr(op, "dtype") else "f32"
    return convert(rw, formula(source, *parameters).value, of)


@rules.lower(mxnet.NpiBernoulliOp)
def bernoulli(op: mxnet.NpiBernoulliOp, rw: Lowering):
    """1 with a probability, which may be given by its logit."""
    name = "logit" if plain(op.is_logit) else "prob"
    source, (given,) = _drawn(rw, op, (name,))
    likely = 1.0 / (1.0 + (-given).exp()) if name == "logit" else given
    return convert(rw, (source.part() < likely).value, numbered(plain(op.dtype)))


__all__ = ["rules"]
