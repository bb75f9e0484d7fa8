"""TensorFlow's shapes, sizes and ranks as numbers.

Shape, ShapeN -> ShapeOf; Size -> ReduceProd of ShapeOf; Rank -> a constant; BroadcastArgs, BroadcastGradientArgs -> Pad
to one length, comparisons with 1
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.opset.arithmetic import MaximumOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import NonZeroOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp
from stepwell.dialects.opset.movement import PadOp
from stepwell.dialects.opset.reduction import ReduceLogicalAndOp, ReduceProdOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, dims, ints, kind, like, reshape, shape, slice_axis
from stepwell.lowering.idioms.complex_pairs import opened

rules = RuleSet()


def sizes(rw: Lowering, value: SSAValue, of: str) -> SSAValue:
    """The sizes of a value, complex or not, in an element type."""
    data, pair = opened(value)
    found = shape(rw, data, of)
    return slice_axis(rw, found, 0, 0, -1) if pair else found


@rules.lower(tf.ShapeOp)
def shape_op(op: tf.ShapeOp, rw: Lowering):
    return sizes(rw, op.input, kind(op.output).name)


@rules.lower(tf.ShapeNOp)
def shape_n(op: tf.ShapeNOp, rw: Lowering):
    return [sizes(rw, value, kind(result).name) for value, result in zip(op.input, op.output, strict=True)]


@rules.lower(tf.SizeOp)
def size(op: tf.SizeOp, rw: Lowering):
    found = sizes(rw, op.input, kind(op.output).name)
    return rw.emit(ReduceProdOp, found, rw.const(0), keep_dims=False)


@rules.lower(tf.RankOp)
def rank_op(op: tf.RankOp, rw: Lowering):
    """Where it is not known, the number of sizes."""
    data, pair = opened(op.input)
    known = shape_of(data)
    if known is not None:
        return rw.const(len(known) - pair, "i32")
    return reshape(rw, shape(rw, sizes(rw, op.input, "i64"), "i32"), [])


def _aligned(rw: Lowering, a: SSAValue, b: SSAValue) -> tuple[SSAValue, SSAValue]:
    """Two shapes with ones in front, so that they have equally many sizes."""
    counts = [dims(rw, v, [0]) for v in (a, b)]
    most = rw.emit(MaximumOp, *counts)
    one, nothing = like(rw, 1, a), ints(rw, [0])
    fronts = [rw.emit(SubtractOp, most, c) for c in counts]
    first, second = (
        rw.emit(PadOp, v, front, nothing, one, pad_mode="constant") for v, front in zip((a, b), fronts, strict=True)
    )
    return first, second


@rules.lower(tf.BroadcastArgsOp)
def broadcast_args(op: tf.BroadcastArgsOp, rw: Lowering):
    """The shape that two shapes broadcast to: the other's size where one's is 1."""
    a, b = _aligned(rw, op.s0, op.s1)
    return rw.emit(SelectOp, rw.emit(EqualOp, a, like(rw, 1, a)), b, a)


@rules.lower(tf.BroadcastGradientArgsOp)
def broadcast_gradient_args(op: tf.BroadcastGradientArgsOp, rw: Lowering):
    """The axes along which each of two gradients is added up: those of size 1, none where the shapes are equal."""
    a, b = _aligned(rw, op.s0, op.s1)
    counts = [dims(rw, v, [0]) for v in (op.s0, op.s1)]
    same = rw.emit(ReduceLogicalAndOp, rw.emit(EqualOp, a, b), rw.const([0]), keep_dims=True)
    other = rw.emit(LogicalNotOp, rw.emit(LogicalAndOp, same, rw.emit(EqualOp, *counts)))
    made = []
    for value in (a, b):
        ones = rw.emit(LogicalAndOp, rw.emit(EqualOp, value, like(rw, 1, value)), other)
        found = reshape(rw, rw.emit(NonZeroOp, ones, output_type="i64"), [-1])
        made.append(convert(rw, found, kind(op.s0).name))
    return made
