"""Scales and offsets: all components of them -> ScaleAndOffsetComponent, and several that follow each other -> one."""

from __future__ import annotations

import numpy as np
from xdsl.ir import Operation

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.arithmetic import Elementwise
from stepwell.dialects.kaldi.base import width_of
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter, RuleSet

rules = RuleSet()


MOST = 1 << 16
"""Numbers of a vector up to which what it has one block of is repeated for all of them."""


def numbers(values: Payload | None, size: int, default: float) -> np.ndarray:
    """A parameter for each of so many numbers, of which it may have one block."""
    if size > MOST and (values is None or values.size < size):
        raise NoMatch("the same for each block of a long vector stays so")
    if values is None:
        return np.full(size, default)
    return np.tile(values.array().astype(np.float64).reshape(-1), size // values.size)


def vector(values: np.ndarray) -> Values:
    return Values(values.astype(np.float32))


@rules.rewrite(
    kaldi.AddShiftOp,
    kaldi.RescaleOp,
    kaldi.FixedBiasComponentOp,
    kaldi.FixedScaleComponentOp,
    kaldi.PerElementScaleComponentOp,
    kaldi.NaturalGradientPerElementScaleComponentOp,
    kaldi.PerElementOffsetComponentOp,
)
def elementwise(op: Elementwise, rw: Rewriter):
    """The same with the fields of ScaleAndOffsetComponent."""
    return rw.emit(kaldi.ScaleAndOffsetComponentOp, op.input, Scales=op.scales, Offsets=op.offsets)


@rules.rewrite(kaldi.ScaleAndOffsetComponentOp)
def merge_elementwise(op: kaldi.ScaleAndOffsetComponentOp, rw: Rewriter):
    """(x * a + b) * c + d -> x * (a * c) + (b * c + d)."""
    before = op.input.owner
    size = width_of(op.input)
    if not isinstance(before, kaldi.ScaleAndOffsetComponentOp) or not isinstance(size, int):
        raise NoMatch("no scale or offset is before it")
    scale = numbers(op.scales, size, 1.0)
    first = numbers(before.scales, size, 1.0)
    offset = numbers(before.offsets, size, 0.0) * scale + numbers(op.offsets, size, 0.0)
    if _used_otherwise(before, op):
        raise NoMatch("what is before it is used elsewhere as well")
    rw.absorb(before)
    scaled = before.scales is not None or op.scales is not None
    moved = before.offsets is not None or op.offsets is not None
    return rw.emit(
        kaldi.ScaleAndOffsetComponentOp,
        before.input,
        Scales=vector(first * scale) if scaled else None,
        Offsets=vector(offset) if moved else None,
    )


def _used_otherwise(op: Operation, by: Operation) -> bool:
    return any(use.operation is not by for result in op.results for use in result.uses)


@rules.rewrite(kaldi.ScaleComponentOp)
def scale_component(op: kaldi.ScaleComponentOp, rw: Rewriter):
    return rw.emit(kaldi.ScaleOp, op.input, scale=plain(op.Scale))


@rules.rewrite(kaldi.ScaleOp)
def scale(op: kaldi.ScaleOp, rw: Rewriter):
    """x * 1 -> x; (x * a) * b -> x * (a * b)."""
    if plain(op.scale) == 1.0:
        return op.input
    before = op.input.owner
    if not isinstance(before, kaldi.ScaleOp):
        raise NoMatch("no scale is before it")
    rw.absorb(before)
    return rw.emit(kaldi.ScaleOp, before.input, scale=plain(op.scale) * plain(before.scale))


@rules.rewrite(kaldi.SumOp)
def sum_(op: kaldi.SumOp, rw: Rewriter):
    """Sum(x) -> x; Sum(Sum(a, b), c) -> Sum(a, b, c)."""
    if len(op.inputs) == 1:
        return op.inputs[0]
    parts, inner = [], []
    for value in op.inputs:
        before = value.owner
        if isinstance(before, kaldi.SumOp) and not _used_otherwise(before, op):
            parts.extend(before.inputs)
            inner.append(before)
        else:
            parts.append(value)
    if not inner:
        raise NoMatch("no input is a sum")
    rw.absorb(*inner)
    return rw.emit(kaldi.SumOp, parts)
