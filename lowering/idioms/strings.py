"""Strings as bytes: OpenVINO's CPU gathers, concatenates and reshapes strings, and takes them apart; no more.

`Texts` are strings taken apart, as a list: where each begins and ends, in i32, among the bytes of all. What is
computed of them is computed of positions: memory grows with the bytes of the strings, never with number times longest.

The CPU adds, subtracts, multiplies and shifts i32 exactly, but compares them as f32, and computes in f32 what a Select
by a comparison is fused with: positions are exact up to 16 MiB of text in a tensor.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from xdsl.ir import Operation, OpResult, Region, SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects.base import Tensor
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, LessOp, NotEqualOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import BroadcastOp, GatherOp, UniqueOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceProdOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.type import StringTensorPackOp, StringTensorUnpackOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, kind, reshape, shape, slice_axis, unsqueeze
from stepwell.lowering.idioms.bodies import constant_chain, repeated

FILL = "\0"
"""A string put behind the others: the runtime (2026.4) does not take no strings apart, and no byte is no list."""


@dataclass(frozen=True)
class Texts:
    """A list of strings: [n] begins, [n] ends, and the bytes, of which there is at least one."""

    begins: SSAValue
    ends: SSAValue
    symbols: SSAValue

    def lengths(self, rw: Lowering) -> SSAValue:
        return rw.emit(SubtractOp, self.ends, self.begins)

    def taken(self, rw: Lowering, index: SSAValue) -> Texts:
        """The strings at some places."""
        return Texts(pick(rw, self.begins, index), pick(rw, self.ends, index), self.symbols)


@dataclass(frozen=True)
class Ragged:
    """The elements of rows of different lengths, one row after the other: the row and the place in it of each."""

    rows: SSAValue
    places: SSAValue
    starts: SSAValue
    stops: SSAValue


def is_text(value: SSAValue) -> bool:
    """Whether a value is a tensor of strings."""
    return kind(value).name == "string"


def number(rw: Lowering, value: int) -> SSAValue:
    """An i32 constant."""
    return rw.const(np.asarray(value, np.int32))


def texts_of(rw: Lowering, strings: Sequence[str | bytes]) -> Texts:
    """Constant strings."""
    parts = [s if isinstance(s, bytes) else s.encode("utf-8", "surrogateescape") for s in strings]
    ends = np.cumsum([len(p) for p in parts], dtype=np.int32)
    begins = ends - np.array([len(p) for p in parts], np.int32)
    symbols = np.frombuffer(b"".join(parts) + FILL.encode(), np.uint8)
    return Texts(rw.const(begins), rw.const(ends), rw.const(symbols))


def flat(rw: Lowering, value: SSAValue) -> SSAValue:
    """The elements of a tensor as a list."""
    return reshape(rw, value, [-1])


def pick(rw: Lowering, data: SSAValue, index: SSAValue) -> SSAValue:
    """Elements of a list."""
    return rw.emit(GatherOp, data, index, rw.const(0), batch_dims=0)


def size(rw: Lowering, data: SSAValue) -> SSAValue:
    """The number of elements, an i32 scalar."""
    return rw.emit(ReduceProdOp, shape(rw, data, "i32"), rw.const(0), keep_dims=False)


def counted(rw: Lowering, count: SSAValue) -> SSAValue:
    """0, 1, … count - 1."""
    return rw.emit(RangeOp, number(rw, 0), count, number(rw, 1), output_type="i32")


def last(rw: Lowering, data: SSAValue) -> SSAValue:
    """The last element of a list, a scalar; 0 of none."""
    return pick(rw, concat(rw, [rw.const(np.zeros(1, np.int32)), data]), number(rw, -1))


def unpacked(rw: Lowering, value: SSAValue) -> Texts:
    """The strings of a tensor, in the order of its elements."""
    more = concat(rw, [flat(rw, value), rw.const(np.array([FILL], object))])
    begins, ends, symbols = rw.emit(StringTensorUnpackOp, more)
    return Texts(slice_axis(rw, begins, 0, 0, -1), slice_axis(rw, ends, 0, 0, -1), symbols)


def packed(rw: Lowering, texts: Texts, index: SSAValue) -> SSAValue:
    """A tensor of strings: which of a list, whose begins and ends never go back; behind the list is an empty string.

    The runtime (2026.4) refuses begins that go back, and no begins at all.
    """
    end = reshape(rw, size(rw, texts.symbols), [1])
    begins, ends = (concat(rw, [v, end]) for v in (texts.begins, texts.ends))
    return pick(rw, rw.emit(StringTensorPackOp, begins, ends, texts.symbols), index)


def places(rw: Lowering, value: SSAValue) -> SSAValue:
    """0, 1, … in the shape of a tensor, whose elements they number."""
    return rw.emit(ReshapeOp, counted(rw, size(rw, value)), shape(rw, value), special_zero=False)


def ragged(rw: Lowering, lengths: SSAValue) -> Ragged:
    """Rows of these lengths."""
    stops = rw.emit(CumSumOp, lengths, number(rw, 0))
    starts = rw.emit(SubtractOp, stops, lengths)
    at = counted(rw, last(rw, stops))
    rows = rw.emit(BucketizeOp, at, stops, output_type="i32", with_right_bound=False)
    return Ragged(rows, rw.emit(SubtractOp, at, pick(rw, starts, rows)), starts, stops)


def symbols_of(rw: Lowering, begins: SSAValue, rows: Ragged, symbols: SSAValue) -> SSAValue:
    """The bytes of rows that begin somewhere."""
    return pick(rw, symbols, rw.emit(AddOp, pick(rw, begins, rows.rows), rows.places))


def row_sums(rw: Lowering, amounts: SSAValue, rows: SSAValue, like: SSAValue) -> SSAValue:
    """The sum of i32 amounts of each row; `like` is a list with an element per row."""
    zeros = rw.emit(BroadcastOp, number(rw, 0), shape(rw, like), mode="numpy")
    return rw.emit(ScatterElementsUpdateOp, zeros, rows, amounts, number(rw, 0), reduction="sum", use_init_val=True)


def joined(rw: Lowering, pieces: Texts) -> Texts:
    """The same strings with their bytes one after the other."""
    rows = ragged(rw, pieces.lengths(rw))
    symbols = symbols_of(rw, pieces.begins, rows, pieces.symbols)
    return Texts(rows.starts, rows.stops, concat(rw, [symbols, rw.const(np.zeros(1, np.uint8))]))


def alike(rw: Lowering, a: Texts, b: Texts) -> SSAValue:
    """Whether the strings of two lists of one length are the same, byte by byte."""
    lengths = a.lengths(rw)
    same = rw.emit(EqualOp, rw.emit(SubtractOp, lengths, b.lengths(rw)), number(rw, 0))
    rows = ragged(rw, rw.emit(SelectOp, same, lengths, number(rw, 0)))
    differ = rw.emit(NotEqualOp, symbols_of(rw, a.begins, rows, a.symbols), symbols_of(rw, b.begins, rows, b.symbols))
    wrong = row_sums(rw, convert(rw, differ, "i32"), rows.rows, lengths)
    return rw.emit(LogicalAndOp, same, rw.emit(EqualOp, wrong, number(rw, 0)))


def broadcast_places(rw: Lowering, a: SSAValue, b: SSAValue) -> tuple[SSAValue, SSAValue]:
    """The places of the elements of two tensors, each broadcast to both."""
    x, y = places(rw, a), places(rw, b)
    nothing = number(rw, 0)
    return (
        rw.emit(AddOp, x, rw.emit(MultiplyOp, y, nothing)),
        rw.emit(AddOp, y, rw.emit(MultiplyOp, x, nothing)),
    )


def equal(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """Whether strings are the same; the tensors broadcast."""
    x, y = broadcast_places(rw, a, b)
    found = alike(rw, unpacked(rw, a).taken(rw, flat(rw, x)), unpacked(rw, b).taken(rw, flat(rw, y)))
    return rw.emit(ReshapeOp, found, shape(rw, x), special_zero=False)


def selected(rw: Lowering, cond: SSAValue, a: SSAValue, b: SSAValue) -> SSAValue:
    """Strings of a where a condition holds, else those of b, by their places, for Select takes none; they broadcast.

    A string behind both lets there be some to take from.
    """
    second = rw.emit(AddOp, places(rw, b), size(rw, a))
    index = rw.emit(SelectOp, cond, places(rw, a), second, auto_broadcast="numpy")
    return pick(rw, concat(rw, [flat(rw, a), flat(rw, b), rw.const(np.array([FILL], object))]), index)


def concatenated(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """Each string of a with that of b behind it: two pieces each, whose bytes are gathered; the operands broadcast."""
    left, right = broadcast_places(rw, a, b)
    x, y = unpacked(rw, a), unpacked(rw, b)
    before = size(rw, x.symbols)
    x, y = x.taken(rw, flat(rw, left)), y.taken(rw, flat(rw, right))
    pairs = [
        flat(rw, concat(rw, [unsqueeze(rw, first, [1]), unsqueeze(rw, rw.emit(AddOp, second, before), [1])], 1))
        for first, second in ((x.begins, y.begins), (x.ends, y.ends))
    ]
    whole = joined(rw, Texts(pairs[0], pairs[1], concat(rw, [x.symbols, y.symbols])))
    begins, ends = (reshape(rw, v, [-1, 2]) for v in (whole.begins, whole.ends))
    texts = Texts(slice_axis(rw, begins, 1, 0, 1), slice_axis(rw, ends, 1, 1, 2), whole.symbols)
    texts = Texts(flat(rw, texts.begins), flat(rw, texts.ends), texts.symbols)
    return packed(rw, texts, places(rw, left))


def ranked(rw: Lowering, texts: Texts) -> SSAValue:
    """The place of each string in the sorted list of those that differ: they are sorted by one more byte in a round."""
    lengths = texts.lengths(rw)
    end = rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1))
    zero = rw.emit(SubtractOp, lengths, lengths)
    longest = rw.emit(ReduceMaxOp, concat(rw, [lengths, rw.const(np.zeros(1, np.int32))]), rw.const(0), keep_dims=False)

    def step(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        at = convert(rw, round_, "i32")
        inside = convert(rw, rw.emit(LessOp, rw.emit(SubtractOp, at, lengths), number(rw, 0)), "i32")
        place = rw.emit(MinimumOp, rw.emit(AddOp, texts.begins, at), end)
        code = rw.emit(AddOp, convert(rw, pick(rw, texts.symbols, place), "i32"), number(rw, 1))
        key = rw.emit(AddOp, rw.emit(MultiplyOp, states[0], number(rw, 257)), rw.emit(MultiplyOp, code, inside))
        _, _, inverse, _ = rw.emit(UniqueOp, key, sorted=True, index_element_type="i32", count_element_type="i32")
        return [inverse]

    return repeated(rw, convert(rw, longest, "i64"), [zero], step)[0]


def bytes_for_body(rw: Lowering, region: Region) -> None:
    """Let the body of a loop have strings from outside as bytes: the runtime (2026.4) hands no strings into loops."""
    inside: set[SSAValue] = set()
    uses: dict[SSAValue, list[tuple[Operation, int]]] = {}
    for op in region.walk():
        inside.update(op.results)
        inside.update(a for r in op.regions for b in r.blocks for a in b.args)
    inside.update(region.block.args)
    for op in region.walk():
        for index, value in enumerate(op.operands):
            if value not in inside and _is_string_tensor(value):
                uses.setdefault(value, []).append((op, index))
    for value, places_ in uses.items():
        texts, index = unpacked(rw, value), places(rw, value)
        outer, rw.insertion_point = rw.insertion_point, InsertPoint.at_start(region.block)
        again = packed(rw, texts, index)
        rw.insertion_point = outer
        for op, at in places_:
            op.operands[at] = again


def _is_string_tensor(value: SSAValue) -> bool:
    """Whether it is a tensor of strings that is no constant, which a body gets a copy of."""
    if not isinstance(value.type, Tensor) or not is_text(value):
        return False
    return not isinstance(value, OpResult) or constant_chain(value.op) is None
