"""Keras layers that compute element by element: merging layers, Rescaling and Normalization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SqrtOp,
    SubtractOp,
)
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, convert, kind, like, rank, reshape, unsqueeze

rules = RuleSet()

MERGES: dict[Any, type[Any]] = {
    keras.AddOp: AddOp,
    keras.AverageOp: AddOp,
    keras.MaximumOp: MaximumOp,
    keras.MinimumOp: MinimumOp,
    keras.MultiplyOp: MultiplyOp,
    keras.SubtractOp: SubtractOp,
}


def aligned(rw: Lowering, values: Sequence[SSAValue]) -> list[SSAValue]:
    """Tensors of one rank: axes of size 1 come behind the batch of those that have fewer."""
    ranks = [rank(v) for v in values]
    most = max(ranks)
    return [unsqueeze(rw, v, list(range(1, most - r + 1))) for v, r in zip(values, ranks, strict=True)]


@rules.lower(*MERGES)
def merge(op: Any, rw: Lowering):
    """One after the other; the mean is the sum divided by their number."""
    if not op.inputs:
        raise NoMatch("it is called without tensors")
    if isinstance(op, keras.SubtractOp) and len(op.inputs) != 2:
        raise NoMatch(f"it subtracts one tensor from another and is called with {len(op.inputs)}")
    values = aligned(rw, op.inputs)
    if len({kind(v).name for v in values}) > 1 and any(kind(v).is_float for v in values):
        of = next(kind(v) for v in values if kind(v).is_float)
        values = [convert(rw, v, of.name) for v in values]
    found = values[0]
    for value in values[1:]:
        found = rw.emit(MERGES[type(op)], found, value)
    if isinstance(op, keras.AverageOp):
        found = rw.emit(DivideOp, found, like(rw, len(values), found))
    return found


@rules.lower(keras.RescalingOp)
def rescaling(op: keras.RescalingOp, rw: Lowering):
    """x * scale + offset; several numbers are one for each channel, the last axis."""
    x = convert(rw, op.inputs, "f32") if not kind(op.inputs).is_float else op.inputs
    scale, offset = plain(op.scale), plain(op.offset)
    x = rw.emit(MultiplyOp, x, like(rw, scale[0] if len(scale) == 1 else scale, x))
    return rw.emit(AddOp, x, like(rw, offset[0] if len(offset) == 1 else offset, x)) if any(offset) else x


@rules.lower(keras.LayerScaleOp)
def layer_scale(op: keras.LayerScaleOp, rw: Lowering):
    return rw.emit(MultiplyOp, op.inputs, op.gamma)


@rules.lower(keras.CustomScaleLayerOp)
def custom_scale_layer(op: keras.CustomScaleLayerOp, rw: Lowering):
    """x + scale * y"""
    if len(op.inputs) != 2:
        raise NoMatch(f"it adds one tensor to another and is called with {len(op.inputs)}")
    x, y = op.inputs
    return rw.emit(AddOp, x, rw.emit(MultiplyOp, y, like(rw, plain(op.scale), y)))


@rules.lower(keras.NormalizationOp)
def normalization(op: keras.NormalizationOp, rw: Lowering):
    """(x - mean) / max(sqrt(variance), 1e-7), or the inverse of it."""
    x = convert(rw, op.inputs, "f32") if not kind(op.inputs).is_float else op.inputs
    axes = sorted(axis(a, rank(x)) for a in plain(op.axis))
    mean, variance = (_spread(rw, convert(rw, v, kind(x).mlir), axes, rank(x)) for v in (op.mean, op.variance))
    deviation = rw.emit(MaximumOp, rw.emit(SqrtOp, variance), like(rw, 1e-7, x))
    if plain(op.invert):
        return rw.emit(AddOp, mean, rw.emit(MultiplyOp, x, deviation))
    return rw.emit(DivideOp, rw.emit(SubtractOp, x, mean), deviation)


def _spread(rw: Lowering, value: SSAValue, axes: list[int], count: int) -> SSAValue:
    """A mean or variance in a shape that broadcasts: its sizes are those of the last of the axes."""
    sizes = shape_of(value) or ()
    if not sizes:
        return value
    if len(sizes) == count:
        return value
    if len(sizes) > len(axes) or not all(isinstance(s, int) for s in sizes):
        raise NoMatch(f"mean and variance have rank {len(sizes)} for {len(axes)} axes")
    target = [1] * count
    for place, size in zip(axes[len(axes) - len(sizes) :], sizes, strict=True):
        target[place] = size if isinstance(size, int) else -1
    return reshape(rw, value, target)
