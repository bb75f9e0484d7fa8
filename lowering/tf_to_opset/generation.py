"""TensorFlow's operators that make tensors of few numbers.

Fill, Empty, OnesLike, ZerosLike -> Broadcast; Range -> Range; LinSpace -> Range, Multiply, Add; OneHot -> OneHot
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.sequence import OneHot1Op
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    ints,
    kind,
    rank,
    reshape,
    shape,
    unsqueeze,
)
from stepwell.lowering.idioms.complex_pairs import PARTS, closed, opened
from stepwell.lowering.idioms.computed_axes import counted_sizes
from stepwell.lowering.idioms.places import moved
from stepwell.lowering.idioms.ranges import numbers

rules = RuleSet()


def filled(rw: Lowering, value: SSAValue, sizes: SSAValue, pair: int) -> SSAValue:
    """One value in a shape; of a complex one both parts."""
    sizes = counted_sizes(sizes)
    if static_shape(sizes) == (0,):
        return value
    if pair:
        sizes = concat(rw, [convert(rw, sizes, "i64"), ints(rw, [2])])
    return moved(rw, value, lambda v: broadcast(rw, v, sizes))


@rules.lower(tf.FillOp)
def fill(op: tf.FillOp, rw: Lowering):
    value, pair = opened(op.value)
    return closed(rw, filled(rw, value, op.dims, pair), pair)


def _scalar(rw: Lowering, of: str, number: int) -> tuple[SSAValue, int]:
    """A number of an element type; of a complex one its parts, of strings the empty one."""
    if of in PARTS:
        return rw.const([number, 0], PARTS[of]), 1
    return rw.const("" if of == "string" else number, of), 0


@rules.lower(tf.EmptyOp)
def empty(op: tf.EmptyOp, rw: Lowering):
    """Zeros, whether it says so or not."""
    value, pair = _scalar(rw, element(op.dtype).name, 0)
    return closed(rw, filled(rw, value, op.shape, pair), pair)


@rules.lower(tf.OnesLikeOp, tf.ZerosLikeOp)
def constant_like(op: tf.OnesLikeOp | tf.ZerosLikeOp, rw: Lowering):
    """One number in the shape of a tensor."""
    data, pair = opened(op.x)
    of = element(op.T).name
    value, _ = _scalar(rw, of, int(isinstance(op, tf.OnesLikeOp)))
    return closed(rw, moved(rw, value, lambda v: broadcast(rw, v, shape(rw, data))), pair)


@rules.lower(tf.RangeOp)
def range_(op: tf.RangeOp, rw: Lowering):
    """Ranges of numbers with fewer than 32 bits are computed in wider ones."""
    of = kind(op.start)
    wide = {"i8": "i32", "i16": "i32", "u16": "i32", "u32": "i64", "u64": "i64", "f16": "f32", "bf16": "f32"}
    to = wide.get(of.name, of.name)
    return convert(rw, numbers(rw, *(convert(rw, v, to) for v in (op.start, op.limit, op.delta))), of.name)


@rules.lower(tf.LinSpaceOp)
def lin_space(op: tf.LinSpaceOp, rw: Lowering):
    """start + i * (stop - start) / (num - 1); of one number the start."""
    of = kind(op.start).name
    to = "f64" if of == "f64" else "f32"
    start, stop = (reshape(rw, convert(rw, v, to), []) for v in (op.start, op.stop))
    count = reshape(rw, convert(rw, op.num, "i64"), [])
    gaps = rw.emit(MaximumOp, rw.emit(SubtractOp, count, rw.const(1)), rw.const(1))
    step = rw.emit(DivideOp, rw.emit(SubtractOp, stop, start), convert(rw, gaps, to))
    index = rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")
    return convert(rw, rw.emit(AddOp, start, rw.emit(MultiplyOp, convert(rw, index, to), step)), of)


@rules.lower(tf.OneHotOp)
def one_hot(op: tf.OneHotOp, rw: Lowering):
    """An index out of the depth has no hot element; values that are not numbers are gathered by 0 and 1."""
    indices = op.indices
    at = axis(plain(op.axis), rank(indices) + 1)
    if kind(indices).bits < 32:
        indices = convert(rw, indices, "i32")
    depth = reshape(rw, op.depth, [])
    on, pair = opened(op.on_value)
    off, _ = opened(op.off_value)
    if not pair and kind(on).name not in ("string", "boolean"):
        return rw.emit(OneHot1Op, indices, depth, reshape(rw, on, []), reshape(rw, off, []), axis=at)
    hot = rw.emit(OneHot1Op, indices, depth, rw.const(1, "i32"), rw.const(0, "i32"), axis=at)
    both = concat(rw, [unsqueeze(rw, v, [0]) for v in (off, on)])
    return closed(rw, rw.emit(GatherOp, both, hot, rw.const(0), batch_dims=0), pair)


__all__ = ["filled", "rules"]
