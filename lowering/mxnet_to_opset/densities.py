"""The densities of MXNet's distributions at samples: formulas of their logarithms.

The parameters have the leading dimensions of the samples; of dirichlet they have the last one too.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, kind, rank, unsqueeze
from stepwell.lowering.idioms.formula import Formula, single
from stepwell.lowering.idioms.special import lgamma

rules = RuleSet()


def _uniform(x: Formula, low: Formula, high: Formula) -> Formula:
    return -(high - low).log() + x * 0.0


def _normal(x: Formula, mean: Formula, deviation: Formula) -> Formula:
    z = (x - mean) / deviation
    return z * z * -0.5 - deviation.log() - 0.5 * math.log(2 * math.pi)


def _gamma(x: Formula, alpha: Formula, beta: Formula) -> Formula:
    return alpha * beta.log() + (alpha - 1.0) * x.log() - beta * x - lgamma(alpha)


def _exponential(x: Formula, rate: Formula) -> Formula:
    return rate.log() - rate * x


def _poisson(x: Formula, rate: Formula) -> Formula:
    return x * rate.log() - lgamma(x + 1.0) - rate


def _negative_binomial(x: Formula, limit: Formula, part: Formula) -> Formula:
    ways = lgamma(x + limit) - lgamma(x + 1.0) - lgamma(limit)
    return ways + limit * part.log() + x * (1.0 - part).log()


def _generalized_negative_binomial(x: Formula, mean: Formula, alpha: Formula) -> Formula:
    return _negative_binomial(x, 1.0 / alpha, 1.0 / (mean * alpha + 1.0))


DENSITIES: dict[Any, Callable[..., Formula]] = {
    mxnet.RandomPdfUniformOp: _uniform,
    mxnet.RandomPdfNormalOp: _normal,
    mxnet.RandomPdfGammaOp: _gamma,
    mxnet.RandomPdfExponentialOp: _exponential,
    mxnet.RandomPdfPoissonOp: _poisson,
    mxnet.RandomPdfNegativeBinomialOp: _negative_binomial,
    mxnet.RandomPdfGeneralizedNegativeBinomialOp: _generalized_negative_binomial,
}


def _wide(rw: Lowering, parameter: SSAValue, samples: SSAValue) -> Formula:
    """A parameter with as many dimensions as the samples."""
    own, known = rank(parameter, "a parameter"), rank(samples)
    if own > known:
        raise NoMatch(f"a parameter of rank {own} for samples of rank {known}; it has their leading dimensions")
    return single(rw, unsqueeze(rw, parameter, range(own, known)))


@rules.lower(*DENSITIES)
def density(op, rw: Lowering):
    """The density, or its logarithm."""
    samples, *parameters = op.operands
    found = DENSITIES[type(op)](single(rw, samples), *(_wide(rw, v, samples) for v in parameters))
    return convert(rw, (found if plain(op.is_log) else found.exp()).value, kind(samples).mlir)


@rules.lower(mxnet.RandomPdfDirichletOp)
def dirichlet(op: mxnet.RandomPdfDirichletOp, rw: Lowering):
    """Of samples [..., n, k] and parameters [..., k]."""
    known = rank(op.sample)
    if rank(op.alpha, "alpha") != known - 1:
        raise NoMatch(f"alpha of rank {rank(op.alpha)} for samples of rank {known}; it has one dimension less")
    x, alpha = single(rw, op.sample), single(rw, unsqueeze(rw, op.alpha, [known - 2]))

    def total(value: Formula) -> Formula:
        return Formula(rw, rw.emit(ReduceSumOp, value.value, ints(rw, [-1]), keep_dims=False))

    found = total((alpha - 1.0) * x.log()) + lgamma(total(alpha)) - total(lgamma(alpha))
    return convert(rw, (found if plain(op.is_log) else found.exp()).value, kind(op.sample).mlir)


__all__ = ["rules"]
