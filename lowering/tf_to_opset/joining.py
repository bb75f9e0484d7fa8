"""TensorFlow's operators that join tensors and take them apart.

Concat(V2) -> the same; Pack -> Unsqueeze, Concat; Unpack -> Split, Squeeze; Split, SplitV -> Split, VariadicSplit;
ConcatOffset -> sums of the earlier sizes. An axis that is computed changes places with the first dimension; strings are
split by places.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import movement as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, FloorModOp, MultiplyOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.complex_pairs import closed, opened
from stepwell.lowering.idioms.computed_axes import exchanged
from stepwell.lowering.idioms.places import moved
from stepwell.lowering.tf_to_opset.permutation import counted

rules = RuleSet()


def along(
    rw: Lowering, operands: Sequence[SSAValue], where: SSAValue, pair: int, make: Callable[[list[SSAValue], int], Any]
) -> Any:
    """What `make` makes of the operands and an axis; a computed axis is the first one of transposed operands."""
    known = values.scalar(where)
    if known is not None:
        sizes = next((s for s in map(shape_of, operands) if s is not None), None)
        if sizes is not None:
            return make(list(operands), axis(known, len(sizes) - pair))
        return make(list(operands), known - pair if known < 0 else known)
    count = rank(operands[0]) - pair
    order = exchanged(rw, where, 0, count)
    if pair:
        order = concat(rw, [order, ints(rw, [count])])

    def turned(value: SSAValue) -> SSAValue:
        return moved(rw, value, lambda v: rw.emit(opset.TransposeOp, v, order))

    made = make([turned(v) for v in operands], 0)
    return tuple(turned(v) for v in made) if isinstance(made, tuple) else turned(made)


@rules.lower(tf.ConcatOp, tf.ConcatV2Op)
def concat_(op: tf.ConcatOp | tf.ConcatV2Op, rw: Lowering):
    data = [opened(v)[0] for v in op.values]
    pair = opened(op.values[0])[1]
    where = op.concat_dim if isinstance(op, tf.ConcatOp) else op.axis
    made = along(rw, data, where, pair, lambda parts, at: concat(rw, parts, at))
    return closed(rw, made, pair)


@rules.lower(tf.PackOp)
def pack(op: tf.PackOp, rw: Lowering):
    """The axis is one of the result."""
    pair = opened(op.values[0])[1]
    at = plain(op.axis)
    at = at - pair if at < 0 else at
    parts = [unsqueeze(rw, opened(v)[0], [at]) for v in op.values]
    return closed(rw, concat(rw, parts, at), pair)


@rules.lower(tf.UnpackOp)
def unpack(op: tf.UnpackOp, rw: Lowering):
    data, pair = opened(op.value)
    at, count = plain(op.axis), plain(op.num)
    if not count:
        return ()
    at = at - pair if at < 0 else at
    parts = _all(split_(rw, data, at, count))
    return [closed(rw, squeeze(rw, part, [at]), pair) for part in parts]


def split_(rw: Lowering, data: SSAValue, at: int, count: int) -> Any:
    """Parts of one size; of strings by places, which are split instead."""
    if kind(data).name == "string":
        return _strings(rw, data, lambda v: split_(rw, v, at, count))
    return rw.emit(opset.SplitOp, data, rw.const(at), num_splits=count)


def _strings(rw: Lowering, data: SSAValue, split: Callable[[SSAValue], Any]) -> tuple[SSAValue, ...]:
    parts: list[SSAValue] = []

    def move(places: SSAValue) -> SSAValue:
        parts.extend(_all(split(places)))
        return parts[0]

    first = moved(rw, data, move)
    flat = first.owner.operands[0]  # pyright: ignore[reportAttributeAccessIssue]: a Gather of them
    return first, *(rw.emit(opset.GatherOp, flat, p, rw.const(0), batch_dims=0) for p in parts[1:])


def _all(results: Any) -> tuple[SSAValue, ...]:
    return results if isinstance(results, tuple) else (results,)


@rules.lower(tf.SplitOp)
def split(op: tf.SplitOp, rw: Lowering):
    """Into parts of one size."""
    data, pair = opened(op.value)
    count = plain(op.num_split)
    parts = along(rw, [data], op.split_dim, pair, lambda v, at: _all(split_(rw, v[0], at, count)))
    return [closed(rw, part, pair) for part in parts]


@rules.lower(tf.SplitVOp)
def split_v(op: tf.SplitVOp, rw: Lowering):
    """Into parts of these sizes, of which one may be -1: what is left."""
    data, pair = opened(op.value)
    count = plain(op.num_split)
    lengths = op.size_splits
    if static_shape(lengths) != (count,):
        lengths = reshape(rw, lengths, [count])
    if kind(lengths).bits < 32:
        lengths = convert(rw, lengths, "i64")

    def parts_of(value: SSAValue, at: int) -> tuple[SSAValue, ...]:
        if kind(value).name == "string":
            return _strings(rw, value, lambda v: parts_of(v, at))
        return _all(rw.emit(opset.VariadicSplitOp, value, rw.const(at), lengths))

    parts = along(rw, [data], op.split_dim, pair, lambda v, at: parts_of(v[0], at))
    return [closed(rw, part, pair) for part in parts]


@rules.lower(tf.ConcatOffsetOp)
def concat_offset(op: tf.ConcatOffsetOp, rw: Lowering):
    """Where each tensor begins: zeros, and along the axis the sum of the sizes before."""
    first = op.shape[0]
    count = dims(rw, first, [0])
    at = rw.emit(FloorModOp, convert(rw, op.concat_dim, "i64"), count)
    along = convert(rw, rw.emit(EqualOp, counted(rw, count, "i64"), at), kind(first).name)
    sums = [rw.emit(MultiplyOp, first, like(rw, 0, first))]
    for shape in op.shape[:-1]:
        sums.append(rw.emit(AddOp, sums[-1], rw.emit(MultiplyOp, shape, along)))
    return sums
