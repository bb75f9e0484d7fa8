"""Operations of keras.ops that move elements."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.keras import ops_movement as keras
from stepwell.dialects.opset.movement import (
    ConcatOp,
    GatherOp,
    PadOp,
    RollOp,
    SliceOp,
    SplitOp,
    TileOp,
    VariadicSplitOp,
)
from stepwell.dialects.opset.sequence import OneHot1Op
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    chosen,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.keras_to_opset.image import enlarged
from stepwell.lowering.keras_to_opset.infrastructure import DTYPES
from stepwell.lowering.keras_to_opset.ops_elementwise import alike

rules = RuleSet()

FAR = np.iinfo(np.int64).max


@rules.lower(keras.BroadcastToOp)
def broadcast_to(op: keras.BroadcastToOp, rw: Lowering):
    """Sizes of -1 are those that the tensor has; axes are counted from the last."""
    target, count = plain(op.shape), rank(op.x)
    parts = []
    for at, size in enumerate(target):
        mine = at - len(target) + count
        if size == -1 and mine < 0:
            raise NoMatch(f"shape {list(target)[:8]} asks for a size that the tensor has not")
        parts.append(dims(rw, op.x, [mine]) if size == -1 else ints(rw, [size]))
    return broadcast(rw, op.x, concat(rw, parts)) if parts else op.x


def of_one_type(rw: Lowering, values: list[SSAValue]) -> list[SSAValue]:
    if not values:
        raise NoMatch("it is called without tensors")
    first = values[0]
    for value in values[1:]:
        first, _ = alike(rw, first, value)
    return [convert(rw, v, kind(first).mlir) for v in values]


@rules.lower(keras.ConcatenateOp)
def concatenate(op: keras.ConcatenateOp, rw: Lowering):
    values = of_one_type(rw, list(op.xs))
    return rw.emit(ConcatOp, values, axis=axis(plain(op.axis), rank(values[0])))


@rules.lower(keras.StackOp)
def stack(op: keras.StackOp, rw: Lowering):
    values = of_one_type(rw, list(op.x))
    at = axis(plain(op.axis), rank(values[0]) + 1)
    return rw.emit(ConcatOp, [unsqueeze(rw, v, [at]) for v in values], axis=at)


@rules.lower(keras.ExpandDimsOp)
def expand_dims(op: keras.ExpandDimsOp, rw: Lowering):
    given = plain(op.axis)
    return unsqueeze(rw, op.x, [axis(a, rank(op.x) + len(given)) for a in given])


@rules.lower(keras.SqueezeOp)
def squeeze_(op: keras.SqueezeOp, rw: Lowering):
    """Without axes, all that are known to have size 1."""
    given, count = plain(op.axis), rank(op.x)
    if given is None:
        return squeeze(rw, op.x, [i for i, d in enumerate(shape_of(op.x) or ()) if d == 1])
    return squeeze(rw, op.x, [axis(a, count) for a in given])


@rules.lower(keras.FlipOp)
def flip(op: keras.FlipOp, rw: Lowering):
    count = rank(op.x)
    axes = list(range(count)) if plain(op.axis) is None else [axis(a, count) for a in plain(op.axis)]
    last, stop, step = [-1] * len(axes), [np.iinfo(np.int64).min] * len(axes), [-1] * len(axes)
    return rw.emit(SliceOp, op.x, ints(rw, last), ints(rw, stop), ints(rw, step), ints(rw, axes))


SLICE = re.compile(r"(-?\d+)?:(-?\d+)?(?::(-?\d+)?)?")


@rules.lower(keras.GetItemOp)
def get_item(op: keras.GetItemOp, rw: Lowering):
    """Slices by one Slice, then numbers take their axes away, then `None` adds some."""
    keys, count = list(plain(op.key)), rank(op.x)
    taken = sum(k not in ("...", "None") for k in keys)
    if taken > count or keys.count("...") > 1:
        raise NoMatch(f"[{', '.join(keys)}] is no index of a tensor of rank {count}")
    if "..." not in keys:
        keys.append("...")
    at = keys.index("...")
    keys[at : at + 1] = [":"] * (count - taken)
    cuts: list[tuple[int, int, int, int]] = []
    gone: list[int] = []
    new: list[int] = []
    source = target = 0
    for key in keys:
        if key == "None":
            new.append(target)
            target += 1
            continue
        found = SLICE.fullmatch(key)
        if found:
            step = int(found[3] or 1)
            if step == 0:
                raise NoMatch("a slice has the step 0")
            first = int(found[1]) if found[1] else (0 if step > 0 else -1)
            stop = int(found[2]) if found[2] else (FAR if step > 0 else np.iinfo(np.int64).min)
            if (first, stop, step) != (0, FAR, 1):
                cuts.append((source, first, stop, step))
            target += 1
        elif re.fullmatch(r"-?\d+", key):
            place = int(key)
            cuts.append((source, place, FAR if place == -1 else place + 1, 1))
            gone.append(source)
        else:
            raise NoMatch(f"'{key}' is no index that is known before the model runs")
        source += 1
    value = op.x
    if cuts:
        axes, starts, stops, steps = (ints(rw, column) for column in zip(*cuts, strict=True))
        value = rw.emit(SliceOp, value, starts, stops, steps, axes)
    return unsqueeze(rw, squeeze(rw, value, gone), new)


@rules.lower(keras.OneHotOp)
def one_hot(op: keras.OneHotOp, rw: Lowering):
    to = chosen(DTYPES, plain(op.dtype), "dtype")
    index = op.x if kind(op.x).name in ("i32", "i64") else convert(rw, op.x, "i32")
    at = axis(plain(op.axis), rank(op.x) + 1)
    return rw.emit(OneHot1Op, index, rw.const(plain(op.num_classes)), rw.const(1, to), rw.const(0, to), axis=at)


MODES = {"constant": "constant", "reflect": "reflect", "symmetric": "symmetric"}


@rules.lower(keras.PadOp)
def pad(op: keras.PadOp, rw: Lowering):
    """Two numbers for each axis, or for all."""
    width, count = plain(op.pad_width), rank(op.x)
    if len(width) in (1, 2):
        width = tuple(width[i % len(width)] for i in range(2 * count))
    if len(width) != 2 * count:
        raise NoMatch(f"pad_width has {len(width)} numbers for {count} axes")
    before, after = ints(rw, width[::2]), ints(rw, width[1::2])
    mode = chosen(MODES, plain(op.mode).lower())
    return rw.emit(PadOp, op.x, before, after, like(rw, plain(op.constant_values), op.x), pad_mode=mode)


@rules.lower(keras.RepeatOp)
def repeat(op: keras.RepeatOp, rw: Lowering):
    x, at = op.x, plain(op.axis)
    if at is None:
        x, at = reshape(rw, x, [-1]), 0
    return enlarged(rw, x, [axis(at, rank(x))], (plain(op.repeats),))


@rules.lower(keras.ReshapeOp)
def reshape_(op: keras.ReshapeOp, rw: Lowering):
    if op.shape is not None:
        return rw.emit(ReshapeOp, op.x, op.shape, special_zero=False)
    return reshape(rw, op.x, plain(op.newshape))


@rules.lower(keras.RollOp)
def roll(op: keras.RollOp, rw: Lowering):
    """Without an axis, of the flat tensor."""
    if plain(op.axis) is None:
        flat = rw.emit(RollOp, reshape(rw, op.x, [-1]), ints(rw, plain(op.shift)), ints(rw, [0]))
        return rw.emit(ReshapeOp, flat, shape(rw, op.x), special_zero=False)
    axes = [axis(a, rank(op.x)) for a in plain(op.axis)]
    return rw.emit(RollOp, op.x, ints(rw, plain(op.shift)), ints(rw, axes))


@rules.lower(keras.ShapeOp)
def shape_op(op: keras.ShapeOp, rw: Lowering):
    return convert(rw, shape(rw, op.x), chosen(DTYPES, plain(op.dtype), "dtype"))


@rules.lower(keras.SplitOp)
def split(op: keras.SplitOp, rw: Lowering):
    """In equal parts, at places, or in parts of given sizes."""
    at, count = axis(plain(op.axis), rank(op.x)), len(op.results)
    size = (shape_of(op.x) or ())[at]
    if plain(op.sections) is not None:
        found: Any = op.x if count == 1 else rw.emit(SplitOp, op.x, rw.const(at), num_splits=count)
    elif plain(op.sizes) is not None:
        found = rw.emit(VariadicSplitOp, op.x, rw.const(at), ints(rw, plain(op.sizes)))
    else:
        places = [0, *(plain(op.indices) or ())]
        if not isinstance(size, int):
            raise NoMatch("the size along the axis is not known; give the shape with --input")
        places = [min(max(p + size if p < 0 else p, 0), size) for p in places] + [size]
        lengths = [max(b - a, 0) for a, b in pairwise(places)]
        found = rw.emit(VariadicSplitOp, op.x, rw.const(at), ints(rw, lengths))
    parts = list(found) if isinstance(found, tuple) else [found]
    return [squeeze(rw, p, [at]) for p in parts] if plain(op.unstacked) else parts


@rules.lower(keras.SwapaxesOp)
def swap_axes(op: keras.SwapaxesOp, rw: Lowering):
    order = list(range(rank(op.x)))
    a, b = axis(plain(op.axis1), len(order)), axis(plain(op.axis2), len(order))
    order[a], order[b] = order[b], order[a]
    return transpose(rw, op.x, order)


@rules.lower(keras.TakeOp)
def take(op: keras.TakeOp, rw: Lowering):
    x, at = op.x, plain(op.axis)
    if at is None:
        x, at = reshape(rw, x, [-1]), 0
    index = op.indices if kind(op.indices).name in ("i32", "i64") else convert(rw, op.indices, "i32")
    return rw.emit(GatherOp, x, index, rw.const(axis(at, rank(x))))


@rules.lower(keras.TileOp)
def tile(op: keras.TileOp, rw: Lowering):
    return rw.emit(TileOp, op.x, ints(rw, plain(op.repeats)))


@rules.lower(keras.TransposeOp)
def transpose_(op: keras.TransposeOp, rw: Lowering):
    count = rank(op.x)
    order = list(reversed(range(count))) if plain(op.axes) is None else [axis(a, count) for a in plain(op.axes)]
    if sorted(order) != list(range(count)):
        raise NoMatch(f"axes {order[:8]} is no order of {count} axes")
    return transpose(rw, op.x, order)
