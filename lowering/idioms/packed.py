"""Sequences whose length is known only at run time, in tensors: `stepwell.packed`, and what operators do with one.

Stacked elements are cut out of and joined along the leading axis. Elements of different shapes lie in a 1-D tensor one
after the other; sums over the table of their shapes say where each begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np
from xdsl.ir import Attribute, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    CumSumOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import BucketizeOp, SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp, ShapeOfOp
from stepwell.dialects.structure import PackedOp
from stepwell.dialects.types import ANY, Dim, element, shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    ints,
    rank,
    reshape,
    shape,
    slice_axis,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.basic import (
    dims as sizes_of,
)
from stepwell.lowering.idioms.strings import is_text

END = np.iinfo(np.int64).max


def _packed(rw: Lowering, data: SSAValue, table: SSAValue | None, dims: Sequence[Dim], mixed: bool = False) -> PackedOp:
    made = PackedOp.of(data, table, tuple(dims), mixed=mixed)
    rw.insert(made)
    return made


def empty(rw: Lowering, kind: Attribute, dims: tuple[Dim, ...], *, stacked: bool, mixed: bool) -> PackedOp:
    """A sequence without elements."""
    of = object if element(kind).name == "string" else np.float32
    if stacked:
        return _packed(rw, rw.const(np.zeros((0, *dims), of), kind), None, dims)  # pyright: ignore[reportArgumentType, reportCallIssue]: stacked elements have a static shape
    return _packed(rw, rw.const(np.zeros(0, of), kind), rw.const(np.zeros((0, len(dims)), np.int64)), dims, mixed)


def of_tensors(rw: Lowering, items: list[SSAValue], dims: tuple[Dim, ...], *, stacked: bool, mixed: bool) -> PackedOp:
    """A sequence of these tensors, of which there is one at least."""
    if stacked:
        return _packed(rw, concat(rw, [unsqueeze(rw, v, [0]) for v in items]), None, dims)
    data = concat(rw, [reshape(rw, v, [-1]) for v in items])
    return _packed(rw, data, _rows(rw, items, len(dims)), dims, mixed)


def _rows(rw: Lowering, items: Sequence[SSAValue], size: int) -> SSAValue:
    """The shapes of tensors, a row each, filled up with -1."""
    known = [static_shape(v) for v in items]
    if all(s is not None for s in known):
        return rw.const(np.array([[*(s or ()), *[-1] * (size - len(s or ()))] for s in known], np.int64))
    rows = []
    for item in items:
        own = rank(item)
        parts = [sizes_of(rw, item, range(own))] if own else []
        parts += [ints(rw, [-1] * (size - own))] if own < size else []
        rows.append(unsqueeze(rw, concat(rw, parts), [0]))
    return concat(rw, rows)


def flat(rw: Lowering, packed: PackedOp) -> PackedOp:
    """The form with a table."""
    if packed.table is not None:
        return packed
    own = shape(rw, packed.data)
    each = slice_axis(rw, own, 0, 1, END)
    table = broadcast(rw, each, concat(rw, [slice_axis(rw, own, 0, 0, 1), ints(rw, [len(packed.dims.data)])]))
    return _packed(rw, reshape(rw, packed.data, [-1]), table, packed.dims.data)


def padded(rw: Lowering, packed: PackedOp, dims: tuple[Dim, ...], mixed: bool) -> PackedOp:
    """The form whose table has a column for each of `dims`, and in which no more is known than they say."""
    missing = len(dims) - len(packed.dims.data)
    table = packed.table
    if missing:
        assert table is not None
        rows = concat(rw, [sizes_of(rw, table, [0]), ints(rw, [missing])])
        table = concat(rw, [table, broadcast(rw, rw.const(-1), rows)], 1)
    return _packed(rw, packed.data, table, dims, mixed)


def length(rw: Lowering, packed: PackedOp) -> SSAValue:
    """The number of elements, an i64 scalar."""
    return squeeze(rw, sizes_of(rw, packed.data if packed.table is None else packed.table, [0]), [0])


def _from_front(rw: Lowering, packed: PackedOp, position: SSAValue) -> SSAValue:
    """A position, which may count from the end, as an i64 list of one that counts from the front."""
    at = reshape(rw, convert(rw, position, "i64"), [1])
    known = values.scalar(position)
    if known is not None and known >= 0:
        return at
    back = rw.emit(AddOp, at, length(rw, packed))
    return back if known is not None else rw.emit(SelectOp, rw.emit(LessOp, at, rw.const(0)), back, at)


def _ends(rw: Lowering, packed: PackedOp) -> tuple[SSAValue, SSAValue]:
    """How many numbers each element has, and where it ends."""
    table = packed.table if packed.mixed is None else rw.emit(AbsOp, packed.table)  # The filling -1 counts as 1.
    assert table is not None
    columns = [(d, slice_axis(rw, table, 1, i, i + 1)) for i, d in enumerate(packed.dims.data) if d != 1]
    sizes = squeeze(rw, _product(rw, columns), [1])
    return sizes, rw.emit(CumSumOp, sizes, rw.const(0))


def _product(rw: Lowering, sizes: Sequence[tuple[Dim, SSAValue]]) -> SSAValue:
    """The product of sizes, what is known of each beside it: the runtime multiplies exactly, but reduces as f32."""
    known = prod(d for d, _ in sizes if isinstance(d, int))
    found = [value for d, value in sizes if not isinstance(d, int)]
    if known != 1 or not found:
        found.append(ints(rw, [known]))
    whole = found[0]
    for value in found[1:]:
        whole = rw.emit(MultiplyOp, whole, value)
    return whole


def _cut(rw: Lowering, data: SSAValue, start: SSAValue, stop: SSAValue) -> SSAValue:
    """A piece of a tensor along its leading axis; strings are gathered, as the runtime does not slice them."""
    if not is_text(data):
        return rw.emit(SliceOp, data, start, stop, ints(rw, [1]), ints(rw, [0]))
    if values.scalar(stop) == END:
        stop = sizes_of(rw, data, [0])
    bounds = (squeeze(rw, v, [0]) for v in (start, stop))
    return rw.emit(GatherOp, data, rw.emit(RangeOp, *bounds, rw.const(1), output_type="i64"), rw.const(0))


def at(rw: Lowering, packed: PackedOp, position: SSAValue) -> SSAValue:
    """The element at a position."""
    if packed.mixed is not None:
        raise NoMatch("the tensors of the sequence have different ranks, so the rank of the one taken is not known")
    if packed.table is None:
        return rw.emit(GatherOp, packed.data, reshape(rw, convert(rw, position, "i64"), []), rw.const(0))
    place = _from_front(rw, packed, position)
    sizes, ends = _ends(rw, packed)
    stop, size = (rw.emit(GatherOp, v, place, rw.const(0)) for v in (ends, sizes))
    piece = _cut(rw, packed.data, rw.emit(SubtractOp, stop, size), stop)
    row = squeeze(rw, rw.emit(GatherOp, packed.table, place, rw.const(0)), [0])
    return rw.emit(ReshapeOp, piece, _shape(rw, packed.dims.data, row), special_zero=False)


def _shape(rw: Lowering, dims: Sequence[Dim], row: SSAValue) -> SSAValue:
    """A shape given at run time, with what is known of it as constants."""
    if not any(isinstance(d, int) for d in dims):
        return row
    return concat(
        rw, [ints(rw, [d]) if isinstance(d, int) else slice_axis(rw, row, 0, i, i + 1) for i, d in enumerate(dims)]
    )


def _borders(rw: Lowering, packed: PackedOp) -> SSAValue:
    """Where each element begins, and the end of the last one."""
    return concat(rw, [ints(rw, [0]), _ends(rw, packed)[1]])


def insert(rw: Lowering, packed: PackedOp, added: PackedOp, position: SSAValue | None) -> PackedOp:
    """A sequence with the elements of another one of the same form before a position, by default at its end."""
    dims, mixed = packed.dims.data, packed.mixed is not None
    if position is None:
        table = None if packed.table is None else concat(rw, [packed.table, added.table])  # pyright: ignore[reportArgumentType]: the form is the same
        return _packed(rw, concat(rw, [packed.data, added.data]), table, dims, mixed)
    place = _from_front(rw, packed, position)
    if packed.table is None:
        return _packed(rw, _spliced(rw, packed.data, added.data, place, place), None, dims)
    where = rw.emit(GatherOp, _borders(rw, packed), place, rw.const(0))
    data = _spliced(rw, packed.data, added.data, where, where)
    return _packed(rw, data, _spliced(rw, packed.table, added.table, place, place), dims, mixed)


def erase(rw: Lowering, packed: PackedOp, position: SSAValue | None) -> PackedOp:
    """A sequence without the element at a position, by default the last."""
    dims, mixed = packed.dims.data, packed.mixed is not None
    place = _from_front(rw, packed, rw.const(-1) if position is None else position)
    after = rw.emit(AddOp, place, rw.const(1))
    if packed.table is None:
        return _packed(rw, _spliced(rw, packed.data, None, place, after), None, dims)
    borders = _borders(rw, packed)
    start, stop = (rw.emit(GatherOp, borders, v, rw.const(0)) for v in (place, after))
    data = _spliced(rw, packed.data, None, start, stop)
    return _packed(rw, data, _spliced(rw, packed.table, None, place, after), dims, mixed)


def _spliced(rw: Lowering, data: SSAValue, new: SSAValue | None, start: SSAValue, stop: SSAValue) -> SSAValue:
    """A tensor whose rows from `start` to `stop` are replaced."""
    parts = [_cut(rw, data, ints(rw, [0]), start), new, _cut(rw, data, stop, ints(rw, [END]))]
    return concat(rw, [p for p in parts if p is not None])


def _largest(rw: Lowering, table: SSAValue) -> SSAValue:
    """The sizes of all elements where these are the same, the largest otherwise; zero where there is none."""
    return rw.emit(MaximumOp, rw.emit(ReduceMaxOp, table, ints(rw, [0]), keep_dims=False), rw.const(0))


def stack(rw: Lowering, packed: PackedOp) -> SSAValue:
    """All elements along a new leading axis; they have one shape."""
    if packed.table is None:
        return packed.data
    largest = _largest(rw, packed.table)
    target = concat(rw, [sizes_of(rw, packed.table, [0]), _shape(rw, packed.dims.data, largest)])
    return rw.emit(ReshapeOp, packed.data, target, special_zero=False)


def joined(rw: Lowering, packed: PackedOp, along: int, *, new_axis: bool) -> SSAValue:
    """All elements along an axis of theirs, or along a new one."""
    dims = packed.dims.data
    if packed.mixed is not None:
        raise NoMatch("the tensors of the sequence have different ranks and cannot be concatenated")
    along = axis(along, len(dims) + new_axis)
    if new_axis or packed.table is None:
        moved = transpose(rw, stack(rw, packed), [*range(1, along + 1), 0, *range(along + 1, len(dims) + 1)])
        if new_axis:
            return moved
        sizes = shape(rw, moved)
        both = _product(rw, [(ANY, slice_axis(rw, sizes, 0, i, i + 1)) for i in (along, along + 1)])
        return rw.emit(ReshapeOp, moved, _around(rw, dims, along, both, sizes, 2), special_zero=False)
    largest = _largest(rw, packed.table)
    lengths = squeeze(rw, slice_axis(rw, packed.table, 1, along, along + 1), [1])
    total = rw.emit(ReduceSumOp, lengths, ints(rw, [0]), keep_dims=True)
    target, data = _around(rw, dims, along, total, largest, 1), packed.data
    if any(d != 1 for d in dims[:along]):
        before, after = _products(rw, target, dims, along)
        rows = rw.emit(ReshapeOp, data, concat(rw, [ints(rw, [-1]), after]), special_zero=False)
        data = rw.emit(GatherOp, rows, _places(rw, lengths, before, total), rw.const(0))
    return rw.emit(ReshapeOp, data, target, special_zero=False)


def _around(rw: Lowering, dims: Sequence[Dim], along: int, size: SSAValue, others: SSAValue, skip: int) -> SSAValue:
    """A shape with `size` along an axis; the other sizes are `others` before it, and after `skip` of them."""
    parts = [_shape(rw, dims[:along], slice_axis(rw, others, 0, 0, along))] if along else []
    parts.append(size)
    if dims[along + 1 :]:
        parts.append(_shape(rw, dims[along + 1 :], slice_axis(rw, others, 0, along + skip, END)))
    return concat(rw, parts)


def _products(rw: Lowering, sizes: SSAValue, dims: Sequence[Dim], along: int) -> list[SSAValue]:
    """How many numbers there are along the axes before, and along those after, an axis: lists of one."""
    each = [(d, slice_axis(rw, sizes, 0, i, i + 1)) for i, d in enumerate(dims)]
    return [_product(rw, each[:along]), _product(rw, each[along + 1 :])]


def _places(rw: Lowering, lengths: SSAValue, before: SSAValue, total: SSAValue) -> SSAValue:
    """[before, total]: for each row of the joined tensor its row among the elements that lie one after the other.

    Element e has lengths[e] of the `total` rows in each of the `before` blocks of the joined tensor, and all of its
    own together among the elements: row s of block b, the j-th of e, is at before * start[e] + b * lengths[e] + j.
    """
    zero, one = rw.const(0), rw.const(1)
    ends = rw.emit(CumSumOp, lengths, zero)
    row = rw.emit(RangeOp, zero, squeeze(rw, total, [0]), one, output_type="i64")
    owner = rw.emit(BucketizeOp, row, ends, output_type="i64", with_right_bound=False)
    each = rw.emit(GatherOp, lengths, owner, zero)
    start = rw.emit(SubtractOp, rw.emit(GatherOp, ends, owner, zero), each)
    first = rw.emit(AddOp, rw.emit(MultiplyOp, before, start), rw.emit(SubtractOp, row, start))
    block = unsqueeze(rw, rw.emit(RangeOp, zero, squeeze(rw, before, [0]), one, output_type="i64"), [1])
    return rw.emit(AddOp, rw.emit(MultiplyOp, block, each), first)


def _sources(rw: Lowering, lengths: SSAValue, before: SSAValue) -> SSAValue:
    """The inverse of `_places`: for each row of the elements that lie one after the other its row when joined."""
    zero, one = rw.const(0), rw.const(1)
    ends = rw.emit(CumSumOp, lengths, zero)
    starts = rw.emit(SubtractOp, ends, lengths)
    total = rw.emit(GatherOp, concat(rw, [ints(rw, [0]), ends]), rw.const(-1), zero)
    count = rw.emit(MultiplyOp, squeeze(rw, before, [0]), total)
    row = rw.emit(RangeOp, zero, count, one, output_type="i64")
    owner = rw.emit(BucketizeOp, row, rw.emit(MultiplyOp, ends, before), output_type="i64", with_right_bound=False)
    each, start = (rw.emit(GatherOp, v, owner, zero) for v in (lengths, starts))
    inside = rw.emit(SubtractOp, row, rw.emit(MultiplyOp, start, before))
    block = rw.emit(DivideOp, inside, rw.emit(MaximumOp, each, one))
    own = rw.emit(SubtractOp, inside, rw.emit(MultiplyOp, block, each))
    return rw.emit(AddOp, rw.emit(MultiplyOp, block, total), rw.emit(AddOp, start, own))


def apart(rw: Lowering, data: SSAValue, along: int, *, keep: bool) -> PackedOp:
    """The slices of size 1 along an axis, which goes unless it is kept."""
    known = shape_of(data)
    assert known is not None
    front = transpose(rw, data, [along, *(i for i in range(len(known)) if i != along)])
    dims = [*known[:along], *known[along + 1 :]]
    if keep:
        front = unsqueeze(rw, front, [along + 1])
        dims = [*known[:along], 1, *known[along + 1 :]]
    return _packed(rw, front, None, dims)


def even(rw: Lowering, data: SSAValue, along: int, size: SSAValue) -> SSAValue:
    """The lengths of the parts of one size, the last one smaller, that an axis of a tensor is cut into."""
    # A size of zero is an error of the model's; it must not be one of the processor's.
    whole, each = sizes_of(rw, data, [along]), reshape(rw, convert(rw, size, "i64"), [1])
    each = rw.emit(MaximumOp, each, rw.const(1))
    over = rw.emit(SubtractOp, rw.emit(AddOp, whole, each), rw.const(1))
    count = rw.emit(DivideOp, over, each)
    number = rw.emit(RangeOp, rw.const(0), squeeze(rw, count, [0]), rw.const(1), output_type="i64")
    left = rw.emit(SubtractOp, whole, rw.emit(MultiplyOp, number, each))
    return rw.emit(MinimumOp, left, each)


def parted(rw: Lowering, data: SSAValue, along: int, lengths: SSAValue) -> PackedOp:
    """The parts of these lengths along an axis."""
    known = shape_of(data)
    assert known is not None
    lengths = convert(rw, lengths, "i64")
    sizes = shape(rw, data)
    if any(d != 1 for d in known[:along]):
        before, after = _products(rw, sizes, known, along)
        rows = rw.emit(ReshapeOp, data, concat(rw, [ints(rw, [-1]), after]), special_zero=False)
        data = rw.emit(GatherOp, rows, _sources(rw, lengths, before), rw.const(0))
    table = broadcast(rw, sizes, concat(rw, [rw.emit(ShapeOfOp, lengths, output_type="i64"), ints(rw, [len(known)])]))
    column = unsqueeze(rw, lengths, [1])
    pieces = [slice_axis(rw, table, 1, 0, along)] if along else []
    pieces.append(column)
    pieces += [slice_axis(rw, table, 1, along + 1, END)] if along + 1 < len(known) else []
    return _packed(rw, reshape(rw, data, [-1]), concat(rw, pieces, 1), [*known[:along], ANY, *known[along + 1 :]])
