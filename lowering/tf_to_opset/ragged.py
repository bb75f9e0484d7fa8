"""TensorFlow's ragged tensors: values with the rows they are in, level by level (see `idioms.strings.Ragged`).

A level says of each thing in it the row and the place in the row; the things of a level are the rows of the next one.
Places in i32; what becomes dense is scattered by number, and taken by those.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    CeilingOp,
    DivideOp,
    MaximumOp,
    MultiplyOp,
    SignOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SearchSortedOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    kind,
    like,
    rank,
    reshape,
    shape,
    slice_axis,
    unsqueeze,
)
from stepwell.lowering.idioms.complex_pairs import closed, opened
from stepwell.lowering.idioms.exact import quotient
from stepwell.lowering.idioms.sparse import scattered
from stepwell.lowering.idioms.strings import counted, flat, number, pick, ragged, size

rules = RuleSet()


@dataclass(frozen=True)
class Level:
    """Of each thing its row and its place there, and how many rows there are."""

    rows: SSAValue
    places: SSAValue
    count: SSAValue


def _lengths(rw: Lowering, splits: SSAValue) -> tuple[SSAValue, SSAValue]:
    """Where rows start, and how long they are."""
    starts = slice_axis(rw, splits, 0, 0, -1)
    return starts, rw.emit(SubtractOp, slice_axis(rw, splits, 0, 1, (1 << 31) - 1), starts)


def _by_splits(rw: Lowering, splits: SSAValue) -> Level:
    _, lengths = _lengths(rw, convert(rw, splits, "i32"))
    cells = ragged(rw, lengths)
    return Level(cells.rows, cells.places, size(rw, lengths))


def _by_rows(rw: Lowering, rows: SSAValue, count: SSAValue) -> Level:
    """Rows are sorted: the first thing of a row is where its number would be put."""
    rows = convert(rw, rows, "i32")
    first = rw.emit(SearchSortedOp, rows, rows, right_mode=False, output_type="i32")
    return Level(rows, rw.emit(SubtractOp, counted(rw, size(rw, rows)), first), count)


def _columns(rw: Lowering, levels: list[Level]) -> list[SSAValue]:
    """The index of each value along the ragged axes."""
    found, at = [levels[-1].places], levels[-1].rows
    for level in reversed(levels[:-1]):
        found.append(pick(rw, level.places, at))
        at = pick(rw, level.rows, at)
    return [at, *reversed(found)]


def _widths(rw: Lowering, levels: list[Level]) -> list[SSAValue]:
    """The number of rows, and the longest row of each level, vectors of one i64."""
    found = [reshape(rw, convert(rw, levels[0].count, "i64"), [1])]
    for level in levels:
        ends = concat(rw, [rw.emit(AddOp, level.places, number(rw, 1)), rw.const(np.zeros(1, np.int32))])
        found.append(convert(rw, rw.emit(ReduceMaxOp, ends, rw.const(0), keep_dims=True), "i64"))
    return found


@rules.lower(tf.RaggedRangeOp)
def ragged_range(op: tf.RaggedRangeOp, rw: Lowering):
    """starts, limits and deltas are vectors of one length or scalars; a range that runs away is empty."""
    start, limit, delta = op.starts, op.limits, op.deltas
    of = kind(start)
    if of.is_float:
        start, limit, delta = (convert(rw, v, "f32") for v in (start, limit, delta))
        long = rw.emit(CeilingOp, rw.emit(DivideOp, rw.emit(SubtractOp, limit, start), delta))
    else:
        start, limit, delta = (convert(rw, v, "i32") for v in (start, limit, delta))
        way = rw.emit(MultiplyOp, rw.emit(SubtractOp, limit, start), rw.emit(SignOp, delta))
        step = rw.emit(AbsOp, delta)
        way = rw.emit(MaximumOp, way, number(rw, 0))
        long = quotient(rw, rw.emit(AddOp, way, rw.emit(SubtractOp, step, number(rw, 1))), step)
    counts = flat(rw, convert(rw, rw.emit(MaximumOp, long, like(rw, 0, long)), "i32"))
    cells = ragged(rw, counts)
    rows = shape(rw, counts)
    first, step = (pick(rw, broadcast(rw, v, rows), cells.rows) for v in (start, delta))
    made = rw.emit(AddOp, first, rw.emit(MultiplyOp, step, convert(rw, cells.places, kind(first).name)))
    return [_splits(rw, cells.stops, op.rt_nested_splits), convert(rw, made, of.name)]


def _splits(rw: Lowering, stops: SSAValue, like_: SSAValue) -> SSAValue:
    return convert(rw, concat(rw, [rw.const(np.zeros(1, np.int32)), stops]), element_of(like_))


@rules.lower(tf.RaggedTensorToSparseOp)
def ragged_tensor_to_sparse(op: tf.RaggedTensorToSparseOp, rw: Lowering):
    """The index of each value; the dimensions that values have themselves come behind the ragged ones."""
    levels = [_by_splits(rw, s) for s in op.rt_nested_splits]
    values, count = op.rt_dense_values, rank(op.rt_dense_values, "the values")
    columns, sizes = _columns(rw, levels), _widths(rw, levels)
    if count > 1:
        whole = shape(rw, values)
        inner = [counted(rw, size_at(rw, values, a)) for a in range(1, count)]
        columns = [unsqueeze(rw, c, range(1, count)) for c in columns]
        columns += [unsqueeze(rw, v, [b for b in range(count) if b != a]) for a, v in enumerate(inner, 1)]
        columns = [flat(rw, broadcast(rw, c, whole)) for c in columns]
        sizes.append(dims(rw, values, range(1, count)))
    indices = concat(rw, [unsqueeze(rw, c, [1]) for c in columns], 1)
    return [convert(rw, indices, "i64"), flat(rw, values), concat(rw, sizes)]


def size_at(rw: Lowering, value: SSAValue, axis: int) -> SSAValue:
    """A size as an i32 scalar."""
    return reshape(rw, convert(rw, dims(rw, value, [axis]), "i32"), [])


def _partitions(op: tf.RaggedTensorToTensorOp, rw: Lowering) -> list[Level]:
    """The levels, by how each of them is given."""
    names = [n if isinstance(n, str) else n.decode() for n in plain(op.row_partition_types)]
    given = list(zip(names, op.row_partition_tensors, strict=True))
    count: SSAValue | None = None
    if given and given[0][0] == "FIRST_DIM_SIZE":
        count = reshape(rw, convert(rw, given.pop(0)[1], "i32"), [])
    levels: list[Level] = []
    for name, tensor in given:
        if name == "ROW_SPLITS":
            made = _by_splits(rw, tensor)
        elif name == "VALUE_ROWIDS" and (levels or count is not None):
            made = _by_rows(rw, tensor, size(rw, levels[-1].rows) if levels else _known(count))
        else:
            raise NoMatch(f"the row partitions {names}; ROW_SPLITS, or FIRST_DIM_SIZE and VALUE_ROWIDS are possible")
        levels.append(made)
    if not levels:
        raise NoMatch("it has no row partitions: the tensor is not ragged")
    return levels


def _known(count: SSAValue | None) -> SSAValue:
    assert count is not None
    return count


@rules.lower(tf.RaggedTensorToTensorOp)
def ragged_tensor_to_tensor(op: tf.RaggedTensorToTensorOp, rw: Lowering):
    """Rows are filled up with the default, or cut where the shape that is asked for has no room for them."""
    levels = _partitions(op, rw)
    values, pair = opened(op.values)
    default, _ = opened(op.default_value)
    count, deep = rank(values, "the values"), len(levels) + 1
    widths = concat(rw, _widths(rw, levels))
    asked = rank(op.shape, "shape")
    if asked:
        wanted = slice_axis(rw, convert(rw, op.shape, "i64"), 0, 0, deep)
        widths = rw.emit(SelectOp, rw.emit(LessOp, wanted, rw.const([0])), widths, wanted)
    columns, places = _columns(rw, levels), None
    inside: SSAValue | None = None
    for axis, column in enumerate(columns):
        room = convert(rw, pick(rw, widths, rw.const(axis)), "i32")
        fits = rw.emit(LessOp, rw.emit(SubtractOp, column, room), number(rw, 0))
        inside = fits if inside is None else rw.emit(LogicalAndOp, inside, fits)
        places = column if places is None else rw.emit(AddOp, rw.emit(MultiplyOp, places, room), column)
    assert inside is not None and places is not None
    total = number(rw, 1)
    for axis in range(deep):
        total = rw.emit(MultiplyOp, total, convert(rw, pick(rw, widths, rw.const(axis)), "i32"))
    places = rw.emit(SelectOp, inside, places, total)
    # Numbers of values, of which there may be more than rows have; behind them is the default, and behind the places
    # one for what has no room.
    numbers = counted(rw, size(rw, places))
    none = size_at(rw, values, 0)
    base = broadcast(rw, none, reshape(rw, rw.emit(AddOp, total, number(rw, 1)), [1]))
    chosen = rw.emit(ScatterElementsUpdateOp, base, places, numbers, number(rw, 0))
    chosen = rw.emit(ReshapeOp, slice_axis(rw, chosen, 0, 0, -1), widths, special_zero=False)
    table = concat(rw, [values, unsqueeze(rw, _filling(rw, default, values, count), [0])])
    return closed(rw, rw.emit(GatherOp, table, chosen, rw.const(0), batch_dims=0), pair)


def _filling(rw: Lowering, default: SSAValue, values: SSAValue, count: int) -> SSAValue:
    """The default in the shape of one value."""
    if count == 1:
        return reshape(rw, default, [])
    inner = dims(rw, values, range(1, count))
    if kind(values).name == "string":
        if rank(default, "the default value") > 0:
            raise NoMatch("the default value is a tensor of strings; a scalar is possible")
        return pick(rw, flat(rw, default), broadcast(rw, number(rw, 0), inner))
    return broadcast(rw, default, inner)


@rules.lower(tf.RaggedGatherOp)
def ragged_gather(op: tf.RaggedGatherOp, rw: Lowering):
    """Rows by their numbers, level by level, and at last the values; more dimensions of the indices are even rows."""
    count = rank(op.indices, "the indices")
    at = flat(rw, convert(rw, op.indices, "i32"))
    found: list[SSAValue] = []
    rows = number(rw, 1)
    for axis in range(count - 1):
        # So many rows before, each of as many as the next dimension has.
        rows = rw.emit(MultiplyOp, rows, size_at(rw, op.indices, axis))
        every = counted(rw, rw.emit(AddOp, rows, number(rw, 1)))
        found.append(rw.emit(MultiplyOp, every, size_at(rw, op.indices, axis + 1)))
    for level, splits in enumerate(op.params_nested_splits):
        starts, lengths = _lengths(rw, convert(rw, splits, "i32"))
        cells = ragged(rw, pick(rw, lengths, at))
        if level or count:
            found.append(concat(rw, [rw.const(np.zeros(1, np.int32)), cells.stops]))
        at = rw.emit(AddOp, pick(rw, pick(rw, starts, at), cells.rows), cells.places)
    if len(found) != len(op.output_nested_splits):
        raise NoMatch(
            f"OUTPUT_RAGGED_RANK is {len(op.output_nested_splits)}; of these indices there are {len(found)} levels"
        )
    values, pair = opened(op.params_dense_values)
    taken = closed(rw, rw.emit(GatherOp, values, at, rw.const(0), batch_dims=0), pair)
    return [*(convert(rw, s, element_of(r)) for s, r in zip(found, op.output_nested_splits, strict=True)), taken]


@rules.lower(tf.RaggedBincountOp)
def ragged_bincount(op: tf.RaggedBincountOp, rw: Lowering):
    """The weights of each value by rows; values beyond the size are left out."""
    level = _by_splits(rw, op.splits)
    value, room = convert(rw, op.values, "i32"), reshape(rw, convert(rw, op.size, "i32"), [])
    binary, weights = bool(plain(op.binary_output)), op.weights
    if binary or 0 in (static_shape(weights) or ()):
        weights = broadcast(rw, like(rw, 1, weights), shape(rw, value))
    outside = rw.emit(GreaterEqualOp, value, room)
    total = rw.emit(MultiplyOp, level.count, room)
    at = rw.emit(AddOp, rw.emit(MultiplyOp, level.rows, room), value)
    at = rw.emit(SelectOp, outside, total, at)
    made = scattered(rw, at, weights, rw.emit(AddOp, total, number(rw, 1)), "max" if binary else "sum")
    target = concat(rw, [reshape(rw, convert(rw, v, "i64"), [1]) for v in (level.count, room)])
    return rw.emit(ReshapeOp, slice_axis(rw, made, 0, 0, -1), target, special_zero=False)
