"""TensorFlow's operators that pad.

Pad, PadV2 -> Pad with zeros or a value; MirrorPad -> Pad (reflect, symmetric). Strings are padded by places.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, ints, kind, reshape
from stepwell.lowering.idioms.complex_pairs import closed, imaginary, joined, opened, real
from stepwell.lowering.idioms.padding import padded
from stepwell.lowering.idioms.places import count, moved, places

rules = RuleSet()


def begin_end(rw: Lowering, paddings: SSAValue, pair: int = 0) -> tuple[SSAValue, SSAValue]:
    """Rows [begin, end], one for each dimension, as two vectors; a dimension of parts is not padded."""
    known = values.constant(paddings)
    if known is not None:
        rows = [*known.reshape(-1, 2).tolist(), *[[0, 0]] * pair]
        return ints(rw, [a for a, _ in rows]), ints(rw, [b for _, b in rows])
    wide = convert(rw, paddings, "i64")
    first, second = (rw.emit(GatherOp, wide, rw.const(i), rw.const(1), batch_dims=0) for i in (0, 1))
    if pair:
        first, second = (concat(rw, [v, ints(rw, [0])]) for v in (first, second))
    return first, second


@rules.lower(tf.PadOp, tf.PadV2Op)
def pad(op: tf.PadOp | tf.PadV2Op, rw: Lowering):
    """With zeros, or the value: strings with the place of one that is put behind the others; complex ones by parts."""
    data, pair = opened(op.input)
    if shape_of(data) == ():
        return op.input
    if kind(data).name == "string":
        begin, end = begin_end(rw, op.paddings)
        value = op.constant_values if isinstance(op, tf.PadV2Op) else rw.const("", "string")
        every = concat(rw, [reshape(rw, data, [-1]), reshape(rw, value, [1])])
        index = padded(rw, places(rw, data), begin, end, count(rw, data))
        return rw.emit(GatherOp, every, index, rw.const(0), batch_dims=0)
    if not isinstance(op, tf.PadV2Op):
        return closed(rw, padded(rw, data, *begin_end(rw, op.paddings, pair)), pair)
    begin, end = begin_end(rw, op.paddings)
    value, _ = opened(op.constant_values)
    if not pair:
        return padded(rw, data, begin, end, value)
    parts = [padded(rw, part(rw, data), begin, end, part(rw, value)) for part in (real, imaginary)]
    return closed(rw, joined(rw, *parts), pair)


@rules.lower(tf.MirrorPadOp)
def mirror_pad(op: tf.MirrorPadOp, rw: Lowering):
    """REFLECT without the border, SYMMETRIC with it."""
    data, pair = opened(op.input)
    if shape_of(data) == ():
        return op.input
    mode = plain(op.mode).lower()
    begin, end = begin_end(rw, op.paddings, pair)
    return closed(rw, moved(rw, data, lambda v: rw.emit(PadOp, v, begin, end, pad_mode=mode)), pair)


__all__ = ["begin_end", "rules"]
