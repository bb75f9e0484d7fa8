"""Rows that a loop reads from a stacked list, or sets in one, one after the other from some place on."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MinimumOp, SubtractOp
from stepwell.dialects.opset.movement import BroadcastOp, ConcatOp, SliceOp
from stepwell.dialects.opset.origins import Size, number_before, same_number
from stepwell.dialects.structure import PackedOp, ReservedOp
from stepwell.dialects.types import element_of, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, kind, reshape
from stepwell.lowering.idioms.containers import container
from stepwell.lowering.idioms.counted import integer
from stepwell.lowering.idioms.iteration import turned
from stepwell.lowering.idioms.packed import END


def _list(rw: Lowering, value: SSAValue) -> SSAValue:
    return reshape(rw, convert(rw, value, "i64"), [1])


def _span(rw: Lowering, start: SSAValue, count: SSAValue, *, backwards: bool) -> tuple[SSAValue, SSAValue]:
    """From which row on, and before which one, there are `count` rows that begin, or end, at `start`."""
    first, size = _list(rw, start), _list(rw, count)
    known, rows = integer(start), values.scalar(count)
    if backwards:
        stop = ints(rw, [known + 1]) if known is not None else rw.emit(AddOp, first, rw.const(1))
        if known is not None and rows is not None:
            return ints(rw, [known + 1 - rows]), stop
        return rw.emit(SubtractOp, stop, size), stop
    if known == 0:
        return first, size
    if known is not None and rows is not None:
        return first, ints(rw, [known + rows])
    return first, rw.emit(AddOp, first, size)


def _cut(rw: Lowering, data: SSAValue, start: SSAValue, stop: SSAValue) -> SSAValue:
    return rw.emit(SliceOp, data, start, stop, ints(rw, [1]), ints(rw, [0]))


def rows_of(rw: Lowering, data: SSAValue, start: SSAValue, count: SSAValue, *, backwards: bool) -> SSAValue:
    """`count` rows of a tensor from `start` on, in the order in which a counter reads them."""
    known = shape_of(data)
    assert known
    rows = values.scalar(count)
    whole = rows is not None and known[0] == rows
    if not whole or integer(start) != (int(rows or 0) - 1 if backwards else 0):
        data = _cut(rw, data, *_span(rw, start, count, backwards=backwards))
    return turned(rw, data, 0) if backwards else data


def filled(
    rw: Lowering, into: SSAValue, rows: SSAValue, start: SSAValue, count: SSAValue, *, backwards: bool
) -> SSAValue:
    """A list in which the elements from `start` on are these rows; those that are not set otherwise are zeros."""
    made, known = container(into), shape_of(rows)
    assert known and isinstance(made, PackedOp | ReservedOp)
    rows = turned(rw, rows, 0) if backwards else rows
    length = made.length if isinstance(made, ReservedOp) else reshape(rw, dims(rw, made.data, [0]), [])
    size, trip = values.scalar(length), values.scalar(count)
    if not backwards and integer(start) == 0 and same_number(length, count):
        return rw.emit(PackedOp, rows, None, known[1:])
    if backwards and size is not None and size == trip and integer(start) == size - 1:
        return rw.emit(PackedOp, rows, None, known[1:])
    first, stop = _span(rw, start, count, backwards=backwards)
    if isinstance(made, PackedOp):
        parts = [_cut(rw, made.data, ints(rw, [0]), first), rows, _cut(rw, made.data, stop, ints(rw, [END]))]
        parts = parts[1:] if values.scalar(first) == 0 else parts
    else:
        after = rw.emit(SubtractOp, _list(rw, length), stop)
        parts = [] if values.scalar(first) == 0 else [_zeros(rw, rows, first)]
        parts += [rows, _zeros(rw, rows, after, may_be_less=not (integer(start) == 0 and _within(count, length)))]
    return rw.emit(PackedOp, concat(rw, parts), None, known[1:])


def _within(count: SSAValue, length: SSAValue) -> bool:
    """Whether a number is the least of a list's length and others."""
    least = number_before(count).owner
    return isinstance(least, MinimumOp) and any(same_number(v, length) for v in least.operands)


def goes_to(data: SSAValue, count: SSAValue) -> bool:
    """Whether a tensor has so many rows, one that `filled` has made of some of them and zeros too."""
    if same_number(count, Size(data, 0)):
        return True
    join = data.owner
    if not isinstance(join, ConcatOp) or plain(join.axis) or len(join.operands) != 2:
        return False
    rows, zeros = (v.owner for v in join.operands)
    target = zeros.operands[1].owner if isinstance(zeros, BroadcastOp) else None
    after = target.operands[0].owner if isinstance(target, ConcatOp) else None
    if (
        not isinstance(after, SubtractOp)
        or not isinstance(rows, SliceOp)
        or values.constant_ints(rows.operands[1]) != (0,)
    ):
        return False
    cut = number_before(rows.operands[2]) is number_before(after.operands[1])
    return cut and same_number(count, after.operands[0])


def _zeros(rw: Lowering, rows: SSAValue, count: SSAValue, *, may_be_less: bool = False) -> SSAValue:
    """So many rows of zeros like others; a number below zero is none."""
    known = shape_of(rows)
    assert known is not None
    if may_be_less:
        count = rw.emit(MaximumOp, count, rw.const(0))
    sizes = [count] if len(known) == 1 else [count, dims(rw, rows, range(1, len(known)))]
    zero = rw.const("", "string") if kind(rows).name == "string" else rw.const(0, element_of(rows))
    return broadcast(rw, zero, concat(rw, sizes))


__all__ = ["filled", "goes_to", "rows_of"]
