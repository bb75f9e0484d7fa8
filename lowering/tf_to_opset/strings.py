"""TensorFlow's strings, as bytes (see `idioms.strings`): joined, cut, measured, in another case.

StringJoin, ReduceJoin -> pieces one after the other; Substr, StringStrip -> other begins and ends among the bytes;
StringLower, StringUpper -> other bytes; StringLength -> how far the ends are from the begins
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    constant_ints,
    convert,
    dims,
    rank,
    reshape,
    squeeze,
    transpose,
)
from stepwell.lowering.idioms.code_points import recased
from stepwell.lowering.idioms.string_cases import spread
from stepwell.lowering.idioms.string_pieces import (
    counted_before,
    cut,
    joined_tensors,
    leading,
    shaped,
    side_by_side,
    stripped,
    strung,
)
from stepwell.lowering.idioms.strings import (
    Texts,
    counted,
    flat,
    joined,
    number,
    packed,
    pick,
    places,
    size,
    texts_of,
    unpacked,
)

rules = RuleSet()


@rules.lower(tf.StringJoinOp)
def string_join(op: tf.StringJoinOp, rw: Lowering):
    """Tensors of one shape, or scalars; of one tensor there is nothing to join."""
    given = list(op.inputs)
    return given[0] if len(given) == 1 else joined_tensors(rw, given, plain(op.separator))


@rules.lower(tf.ReduceJoinOp)
def reduce_join(op: tf.ReduceJoinOp, rw: Lowering):
    """The strings along some axes, which are joined in the order given; of no strings an empty one.

    A separator is in front of each string but the first one of its row.
    """
    count = rank(op.inputs)
    over = [axis(a, count, "reduction index") for a in constant_ints(op.reduction_indices, "reduction_indices")]
    if len(set(over)) < len(over):
        raise NoMatch(f"the reduction indices {over} name an axis twice; name each once")
    if not over:
        return op.inputs
    kept = [a for a in range(count) if a not in over]
    order = flat(rw, transpose(rw, places(rw, op.inputs), [*kept, *reversed(over)]))
    texts, separator = unpacked(rw, op.inputs), texts_of(rw, [plain(op.separator)])
    width = rw.emit(ReduceProdOp, convert(rw, dims(rw, op.inputs, over), "i32"), rw.const(0), keep_dims=False)
    sizes = dims(rw, op.inputs, kept) if kept else rw.const(np.zeros(0, np.int64))
    rows = rw.emit(ReduceProdOp, sizes, rw.const(0), keep_dims=True) if kept else rw.const([1])
    column = flat(
        rw, broadcast(rw, counted(rw, width), concat(rw, [rows, convert(rw, reshape(rw, width, [1]), "i64")]))
    )
    first = rw.emit(EqualOp, column, number(rw, 0))
    texts_at = texts.taken(rw, order)
    front = rw.emit(AddOp, rw.emit(MultiplyOp, column, number(rw, 0)), size(rw, texts.symbols))
    length = rw.emit(SelectOp, first, number(rw, 0), pick(rw, separator.ends, number(rw, 0)))
    pieces = Texts(
        side_by_side(rw, [front, texts_at.begins]),
        side_by_side(rw, [rw.emit(AddOp, front, length), texts_at.ends]),
        concat(rw, [texts.symbols, separator.symbols]),
    )
    step = rw.emit(MultiplyOp, width, number(rw, 2))
    row = counted(rw, convert(rw, squeeze(rw, rows, [0]), "i32"))
    starts = rw.emit(MultiplyOp, row, step)
    found = packed(rw, strung(rw, pieces, starts, rw.emit(AddOp, starts, step)), row)
    if plain(op.keep_dims):
        parts = [rw.const([1]) if a in over else dims(rw, op.inputs, [a]) for a in range(count)]
        sizes = concat(rw, parts)
    return rw.emit(ReshapeOp, found, sizes, special_zero=False)


@rules.lower(tf.StringLowerOp, tf.StringUpperOp)
def recase(op: tf.StringLowerOp | tf.StringUpperOp, rw: Lowering):
    """Letters of ASCII, whose bytes change; in UTF-8 all letters, of which one may become several."""
    encoding, lower = plain(op.encoding), isinstance(op, tf.StringLowerOp)
    if encoding not in ("", "utf-8"):
        raise NoMatch(f"the encoding '{encoding}'; there are '' (ASCII) and 'utf-8'")
    texts = unpacked(rw, op.input)
    if encoding:
        case = "LOWER" if lower else "UPPER"
        return packed(rw, recased(rw, spread(rw, texts, case), case), places(rw, op.input))
    table = np.arange(256, dtype=np.uint8)
    upper, small = np.arange(65, 91), np.arange(97, 123)
    table[upper if lower else small] = small if lower else upper
    symbols = pick(rw, rw.const(table), convert(rw, texts.symbols, "i32"))
    return packed(rw, Texts(texts.begins, texts.ends, symbols), places(rw, op.input))


@rules.lower(tf.StringLengthOp)
def string_length(op: tf.StringLengthOp, rw: Lowering):
    """In bytes, or in characters, each of which has one byte that it begins with."""
    texts = unpacked(rw, op.input)
    lengths = texts.lengths(rw)
    if plain(op.unit) == "UTF8_CHAR":
        before = counted_before(rw, leading(rw, texts.symbols))
        lengths = rw.emit(SubtractOp, pick(rw, before, texts.ends), pick(rw, before, texts.begins))
    return shaped(rw, lengths, op.input)


@rules.lower(tf.StringStripOp)
def string_strip(op: tf.StringStripOp, rw: Lowering):
    return packed(rw, stripped(rw, unpacked(rw, op.input)), places(rw, op.input))


@rules.lower(tf.SubstrOp)
def substr(op: tf.SubstrOp, rw: Lowering):
    """Of each string, or of one for each place and length; what is beyond a string has no bytes."""
    start, length = _whole(rw, op.pos), _whole(rw, op.len)
    index = places(rw, op.input)
    nothing = rw.emit(
        MultiplyOp, rw.emit(AddOp, index, rw.emit(AddOp, places(rw, start), places(rw, length))), number(rw, 0)
    )
    each = flat(rw, rw.emit(AddOp, index, nothing))
    start, length = (flat(rw, rw.emit(AddOp, v, nothing)) for v in (start, length))
    texts = unpacked(rw, op.input).taken(rw, each)
    if rank(op.pos, "pos") > 0:
        # One string that is cut several times is there several times, for strings are packed from front to back.
        texts = joined(rw, texts)
    found = cut(rw, texts, start, length, characters=plain(op.unit) == "UTF8_CHAR")
    return packed(rw, found, places(rw, nothing))


def _whole(rw: Lowering, value: SSAValue) -> SSAValue:
    """Places in i32; a constant beyond it stays as far as that goes."""
    known = values.constant(value)
    if known is not None:
        return rw.const(np.asarray(np.clip(known, -(1 << 30), 1 << 30), np.int32))
    return convert(rw, value, "i32")
