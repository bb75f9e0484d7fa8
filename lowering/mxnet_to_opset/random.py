"""MXNet's random numbers, from OpenVINO's generator: the same distributions, and other numbers.

_random_*, _random_*_like, _sample_* of uniform, normal and exponential distributions -> RandomUniform and formulas;
_random_randint -> RandomUniform; _shuffle -> Gather in the order of random numbers; _sample_multinomial ->
the sums of probabilities that a random number passes
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import CumSumOp, LogOp
from stepwell.dialects.opset.generation import RandomUniformOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    concat,
    convert,
    dims,
    ints,
    kind,
    rank,
    reshape,
    shape,
    slice_axis,
    unsqueeze,
)
from stepwell.lowering.idioms.formula import Formula, single
from stepwell.lowering.idioms.randomness import normal, seeds, uniform
from stepwell.lowering.mxnet_to_opset.types import numbered

rules = RuleSet()

FEW = 1e-7
"""The least that a uniform number is taken to be before its logarithm is."""

MOST = 1 << 28
"""Elements that are drawn at most."""


def _between(rw: Lowering, target: SSAValue, low: Formula, high: Formula) -> Formula:
    return low + Formula(rw, uniform(rw, target, 0.0, 1.0, None)) * (high - low)


def _normal(rw: Lowering, target: SSAValue, mean: Formula, deviation: Formula) -> Formula:
    u, v = uniform(rw, target, FEW, 1.0, None), uniform(rw, target, 0.0, 2 * math.pi, None, 1)
    return mean + Formula(rw, normal(rw, u, v)) * deviation


def _exponential(rw: Lowering, target: SSAValue, rate: Formula) -> Formula:
    return -Formula(rw, rw.emit(LogOp, uniform(rw, target, FEW, 1.0, None))) / rate


Draw = Callable[..., Formula]
DRAWN: dict[Any, tuple[Draw, tuple[str, ...]]] = {
    mxnet.RandomUniformOp: (_between, ("low", "high")),
    mxnet.RandomNormalOp: (_normal, ("loc", "scale")),
    mxnet.RandomExponentialOp: (_exponential, ("lam",)),
}
ALIKE: dict[Any, tuple[Draw, tuple[str, ...]]] = {
    mxnet.RandomUniformLikeOp: (_between, ("low", "high")),
    mxnet.RandomNormalLikeOp: (_normal, ("loc", "scale")),
    mxnet.RandomExponentialLikeOp: (_exponential, ("lam",)),
}
SAMPLED: dict[Any, Draw] = {
    mxnet.SampleUniformOp: _between,
    mxnet.SampleNormalOp: _normal,
    mxnet.SampleExponentialOp: _exponential,
}


def _shape(rw: Lowering, op: Any) -> SSAValue:
    """The shape that is asked for; without one a number."""
    sizes = plain(op.shape) or (1,)
    if any(s < 0 for s in sizes) or math.prod(sizes) > MOST:
        raise NoMatch(f"random numbers of shape {list(sizes)}; up to {MOST} are drawn")
    return ints(rw, sizes)


@rules.lower(*DRAWN)
def drawn(op, rw: Lowering):
    """Numbers of one distribution in a shape."""
    draw, names = DRAWN[type(op)]
    found = draw(rw, _shape(rw, op), *(Formula(rw, rw.const(plain(getattr(op, n)), "f32")) for n in names))
    return convert(rw, found.value, numbered(plain(op.dtype)))


@rules.lower(*ALIKE)
def alike(op, rw: Lowering):
    """Numbers of one distribution in the shape and type of a tensor."""
    draw, names = ALIKE[type(op)]
    found = draw(rw, shape(rw, op.data), *(Formula(rw, rw.const(plain(getattr(op, n)), "f32")) for n in names))
    return convert(rw, found.value, kind(op.data).mlir)


@rules.lower(*SAMPLED)
def sampled(op, rw: Lowering):
    """Numbers of the shape for each of the parameters, which come first in the shape of the result."""
    sizes = plain(op.shape)
    if any(s < 0 for s in sizes) or math.prod(sizes) > MOST:
        raise NoMatch(f"samples of shape {list(sizes)}; up to {MOST} are drawn")
    known = rank(op.operands[0], "the parameters")
    target = concat(rw, [shape(rw, op.operands[0]), *([ints(rw, sizes)] if sizes else [])])
    wide = (single(rw, unsqueeze(rw, v, range(known, known + len(sizes)))) for v in op.operands)
    found = SAMPLED[type(op)](rw, target, *wide)
    return convert(rw, found.value, numbered(plain(op.dtype), kind(op.operands[0]).name))


@rules.lower(mxnet.RandomRandintOp)
def randint(op: mxnet.RandomRandintOp, rw: Lowering):
    """Whole numbers from low to below high."""
    of = numbered(plain(op.dtype), "i32")
    ends = (rw.const(plain(v), of) for v in (op.low, op.high))
    return rw.emit(RandomUniformOp, _shape(rw, op), *ends, output_type=of, **seeds(rw, None))


@rules.lower(mxnet.ShuffleOp)
def shuffle(op: mxnet.ShuffleOp, rw: Lowering):
    """The rows in the order of random numbers."""
    rows = dims(rw, op.data, [0])
    keys, count = uniform(rw, rows, 0.0, 1.0, None), reshape(rw, rows, [])
    _, order = rw.emit(TopKOp, keys, count, axis=0, mode="max", sort="value", index_element_type="i64")
    return rw.emit(GatherOp, op.data, order, rw.const(0))


@rules.lower(mxnet.SampleMultinomialOp)
def multinomial(op: mxnet.SampleMultinomialOp, rw: Lowering):
    """Classes by their probabilities, which are the last axis; get_prob gives the logarithms of theirs too."""
    known, sizes = rank(op.data), plain(op.shape)
    count = math.prod(sizes)
    if not 0 < count <= MOST or known not in (1, 2):
        raise NoMatch(f"_sample_multinomial of rank {known} and shape {list(sizes)}; probabilities are one row or rows")
    likely = convert(rw, op.data if known == 2 else unsqueeze(rw, op.data, [0]), "f32")
    # Not Multinomial: the runtime (2026.4) has none that two operations take.
    ends = Formula(rw, unsqueeze(rw, rw.emit(CumSumOp, likely, rw.const(1)), [1]))
    total = Formula(rw, slice_axis(rw, ends.value, 2, -1, (1 << 31) - 1))
    target = concat(rw, [dims(rw, likely, [0]), ints(rw, [count, 1])])
    passed = Formula(rw, uniform(rw, target, 0.0, 1.0, None)) * total >= ends
    found = rw.emit(ReduceSumOp, convert(rw, passed.value, "i64"), ints(rw, [2]), keep_dims=False)
    own = rw.emit(GatherOp, likely, found, rw.const(1), batch_dims=1)
    front = [dims(rw, op.data, [0])] if known == 2 else []
    target = concat(rw, [*front, ints(rw, sizes)]) if front or sizes else ints(rw, [1])

    def shaped(value: SSAValue) -> SSAValue:
        return rw.emit(ReshapeOp, value, target, special_zero=False)

    return [convert(rw, shaped(found), numbered(plain(op.dtype))), shaped(rw.emit(LogOp, own))]


__all__ = ["rules"]
