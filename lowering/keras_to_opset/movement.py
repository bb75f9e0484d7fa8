"""Keras layers that move elements.

Concatenate -> Concat; Cropping -> Slice; Embedding -> Gather; Permute -> Transpose; RepeatVector -> Broadcast;
ZeroPadding -> Pad
"""

from __future__ import annotations

from typing import Any

import numpy as np

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.movement import ConcatOp, GatherOp, PadOp, SliceOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    transpose,
    unsqueeze,
)
from stepwell.lowering.keras_to_opset.layout import channels_last, expect

rules = RuleSet()


@rules.lower(keras.ConcatenateOp)
def concatenate(op: keras.ConcatenateOp, rw: Lowering):
    if not op.inputs:
        raise NoMatch("it is called without tensors")
    return rw.emit(ConcatOp, list(op.inputs), axis=axis(plain(op.axis), rank(op.inputs[0])))


@rules.lower(keras.EmbeddingOp)
def embedding(op: keras.EmbeddingOp, rw: Lowering):
    """The rows that the input names; one that is not of integers is cut to them."""
    index = op.inputs
    if kind(index).name not in ("i32", "i64"):
        index = convert(rw, index, "i32")
    return rw.emit(GatherOp, op.embeddings, index, rw.const(0))


@rules.lower(keras.PermuteOp)
def permute(op: keras.PermuteOp, rw: Lowering):
    order = plain(op.dims)
    if sorted(order) != list(range(1, rank(op.inputs))):
        raise NoMatch(f"dims {list(order)[:8]} is no order of {rank(op.inputs) - 1} dimensions")
    return transpose(rw, op.inputs, [0, *order])


@rules.lower(keras.RepeatVectorOp)
def repeat_vector(op: keras.RepeatVectorOp, rw: Lowering):
    """[batch, features] as [batch, n, features]."""
    if rank(op.inputs) != 2:
        raise NoMatch(f"the input has rank {rank(op.inputs)}; the layer takes rank 2")
    target = concat(rw, [dims(rw, op.inputs, [0]), ints(rw, [plain(op.n)]), dims(rw, op.inputs, [1])])
    return broadcast(rw, unsqueeze(rw, op.inputs, [1]), target)


def edges(op: Any, values: tuple[int, ...], spatial: int) -> tuple[list[int], list[int], list[int]]:
    """The axes, and what is added or cut before and after each."""
    expect(op.inputs, spatial)
    if len(values) != 2 * spatial or any(v < 0 for v in values):
        raise NoMatch(f"{list(values)[:8]} for {spatial} dimensions")
    first = 1 if not hasattr(op, "data_format") or channels_last(op) else 2
    return list(range(first, first + spatial)), list(values[::2]), list(values[1::2])


@rules.lower(keras.ZeroPadding1DOp, keras.ZeroPadding2DOp, keras.ZeroPadding3DOp)
def zero_padding(op: Any, rw: Lowering):
    values = plain(op.padding)
    axes, before, after = edges(op, values, len(values) // 2)
    begin, end = [0] * rank(op.inputs), [0] * rank(op.inputs)
    for at, b, a in zip(axes, before, after, strict=True):
        begin[at], end[at] = b, a
    return rw.emit(PadOp, op.inputs, ints(rw, begin), ints(rw, end), like(rw, 0, op.inputs), pad_mode="constant")


@rules.lower(keras.Cropping1DOp, keras.Cropping2DOp, keras.Cropping3DOp)
def cropping(op: Any, rw: Lowering):
    """A stop of -n leaves out the last n; where nothing is cut it is as far as possible."""
    values = plain(op.cropping)
    axes, before, after = edges(op, values, len(values) // 2)
    stops = [-a if a else np.iinfo(np.int64).max for a in after]
    return rw.emit(SliceOp, op.inputs, ints(rw, before), ints(rw, stops), ints(rw, [1] * len(axes)), ints(rw, axes))
