"""Keras pooling.

MaxPooling -> MaxPool; AveragePooling -> AvgPool without the padding; Global… -> reductions over the spatial axes;
Adaptive… -> AdaptiveAvgPool | AdaptiveMaxPool
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import DivideOp, MultiplyOp
from stepwell.dialects.opset.pooling import AdaptiveAvgPoolOp, AdaptiveMaxPoolOp, AvgPool14Op, MaxPoolOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceMeanOp, ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, kind, rank, unsqueeze
from stepwell.lowering.keras_to_opset.convolution import window
from stepwell.lowering.keras_to_opset.layout import channels_back, channels_last, channels_to_front, expect

rules = RuleSet()

SPATIAL = {
    keras.AveragePooling1DOp: 1,
    keras.AveragePooling2DOp: 2,
    keras.AveragePooling3DOp: 3,
    keras.MaxPooling1DOp: 1,
    keras.MaxPooling2DOp: 2,
    keras.MaxPooling3DOp: 3,
    keras.GlobalAveragePooling2DOp: 2,
    keras.GlobalAveragePooling3DOp: 3,
    keras.GlobalMaxPooling1DOp: 1,
    keras.GlobalMaxPooling2DOp: 2,
    keras.GlobalMaxPooling3DOp: 3,
}
"""The spatial dimensions of each layer."""


def pooled(op: Any, rw: Lowering, spatial: int, *, largest: bool) -> SSAValue:
    """The windows of a pooling layer."""
    expect(op.inputs, spatial)
    last, size = channels_last(op), plain(op.pool_size)
    if len(size) != spatial or any(s < 1 for s in size):
        raise NoMatch(f"pool_size {list(size)[:8]} for {spatial} dimensions")
    properties = window(size, plain(op.strides) or size, (1,) * spatial, plain(op.padding))
    dilations = properties.pop("dilations")
    if plain(op.padding) == "causal":
        raise NoMatch("pooling has no causal padding")
    data = channels_to_front(rw, op.inputs, last)
    if largest:
        made, _ = rw.emit(
            MaxPoolOp,
            data,
            kernel=size,
            dilations=dilations,
            rounding_type="floor",
            index_element_type="i64",
            **properties,
        )
    else:
        made = rw.emit(AvgPool14Op, data, kernel=size, exclude_pad=True, rounding_type="floor", **properties)
    return channels_back(rw, made, last)


@rules.lower(keras.MaxPooling1DOp, keras.MaxPooling2DOp, keras.MaxPooling3DOp)
def max_pooling(op: Any, rw: Lowering):
    return pooled(op, rw, SPATIAL[type(op)], largest=True)


@rules.lower(keras.AveragePooling1DOp, keras.AveragePooling2DOp, keras.AveragePooling3DOp)
def average_pooling(op: Any, rw: Lowering):
    return pooled(op, rw, SPATIAL[type(op)], largest=False)


def spatial_axes(op: Any, spatial: int) -> list[int]:
    expect(op.inputs, spatial)
    return list(range(1, spatial + 1)) if channels_last(op) else list(range(2, spatial + 2))


@rules.lower(keras.GlobalAveragePooling2DOp, keras.GlobalAveragePooling3DOp)
def global_average_pooling(op: Any, rw: Lowering):
    axes = spatial_axes(op, SPATIAL[type(op)])
    return rw.emit(ReduceMeanOp, op.inputs, ints(rw, axes), keep_dims=bool(plain(op.keepdims)))


@rules.lower(keras.GlobalMaxPooling1DOp, keras.GlobalMaxPooling2DOp, keras.GlobalMaxPooling3DOp)
def global_max_pooling(op: Any, rw: Lowering):
    axes = spatial_axes(op, SPATIAL[type(op)])
    return rw.emit(ReduceMaxOp, op.inputs, ints(rw, axes), keep_dims=bool(plain(op.keepdims)))


@rules.lower(keras.GlobalAveragePooling1DOp)
def masked_average_pooling(op: keras.GlobalAveragePooling1DOp, rw: Lowering):
    """With a mask, the sum of what it leaves, divided by how much that is."""
    axes = ints(rw, spatial_axes(op, 1))
    keep = bool(plain(op.keepdims))
    if op.mask is None:
        return rw.emit(ReduceMeanOp, op.inputs, axes, keep_dims=keep)
    weights = convert(rw, op.mask, kind(op.inputs).mlir)
    weights = unsqueeze(rw, weights, [2 if channels_last(op) else 1])
    total = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, op.inputs, weights), axes, keep_dims=keep)
    return rw.emit(DivideOp, total, rw.emit(ReduceSumOp, weights, axes, keep_dims=keep))


@rules.lower(
    keras.AdaptiveAveragePooling1DOp,
    keras.AdaptiveAveragePooling2DOp,
    keras.AdaptiveAveragePooling3DOp,
    keras.AdaptiveMaxPooling1DOp,
    keras.AdaptiveMaxPooling2DOp,
    keras.AdaptiveMaxPooling3DOp,
)
def adaptive_pooling(op: Any, rw: Lowering):
    """Windows from floor(i * n / m) to ceil((i + 1) * n / m), as in the specification.

    The CPU plugin has no kernel with i64 indices.
    """
    spatial, size = rank(op.inputs) - 2, plain(op.output_size)
    if len(size) == 1:
        size = size * spatial
    if len(size) != spatial or any(s < 1 for s in size):
        raise NoMatch(f"output_size {list(size)[:8]} for {spatial} dimensions")
    last = channels_last(op)
    data = channels_to_front(rw, op.inputs, last)
    if "Max" in op.name:
        made, _ = rw.emit(AdaptiveMaxPoolOp, data, ints(rw, size), index_element_type="i32")
    else:
        made = rw.emit(AdaptiveAvgPoolOp, data, ints(rw, size))
    return channels_back(rw, made, last)
