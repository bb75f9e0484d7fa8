"""TensorFlow's sets: rows of tensors whose order and repetitions do not count.

SetSize -> different pairs of row and value, counted by row; DenseToDenseSetOperation -> tables of which value is in
which row
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp, LogicalOrOp
from stepwell.dialects.opset.movement import GatherNDOp, GatherOp, TransposeOp, UniqueOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceProdOp, ReduceSumOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp, ScatterNDUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    chosen,
    concat,
    convert,
    dims,
    ints,
    rank,
    reshape,
    shape,
    slice_axis,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.distinct import numbered

rules = RuleSet()

OPERATIONS = {"a-b": "a-b", "b-a": "b-a", "intersection": "and", "union": "or"}


@rules.lower(tf.SetSizeOp)
def set_size(op: tf.SetSizeOp, rw: Lowering):
    """How many different values each row of a sparse tensor has."""
    (number,) = numbered(rw, [op.set_values])
    sizes = slice_axis(rw, op.set_shape, 0, 0, -1)
    rows = _raveled(rw, slice_axis(rw, op.set_indices, 1, 0, -1), sizes, rank_of(op.set_shape) - 1)
    most = rw.emit(ReduceMaxOp, concat(rw, [number, rw.const([0], "i32")]), rw.const(0), keep_dims=True)
    width = rw.emit(AddOp, convert(rw, most, "i64"), rw.const([1]))
    pairs = rw.emit(AddOp, rw.emit(MultiplyOp, rows, width), convert(rw, number, "i64"))
    _, first, _, _ = rw.emit(UniqueOp, pairs, sorted=True, index_element_type="i64", count_element_type="i64")
    kept = rw.emit(GatherOp, rows, first, rw.const(0), batch_dims=0)
    total = rw.emit(ReduceProdOp, sizes, rw.const(0), keep_dims=True)
    zeros = broadcast(rw, rw.const(0, "i32"), total)
    ones = broadcast(rw, rw.const(1, "i32"), shape(rw, kept))
    counts = rw.emit(ScatterElementsUpdateOp, zeros, kept, ones, rw.const(0), reduction="sum")
    return rw.emit(ReshapeOp, counts, sizes, special_zero=False)


def rank_of(sizes: SSAValue) -> int:
    """How many sizes there are."""
    known = static_shape(sizes)
    if known is None or len(known) != 1:
        raise NoMatch("the rank of the sets is not known; give the shape of set_shape with --input")
    return known[0]


def _raveled(rw: Lowering, tuples: SSAValue, sizes: SSAValue, count: int) -> SSAValue:
    """Tuples of indices as the numbers of the elements."""
    out = broadcast(rw, rw.const(0), dims(rw, tuples, [0]))
    for at in range(count):
        size = rw.emit(GatherOp, sizes, rw.const(at), rw.const(0), batch_dims=0)
        index = rw.emit(GatherOp, tuples, rw.const(at), rw.const(1), batch_dims=0)
        out = rw.emit(AddOp, rw.emit(MultiplyOp, out, size), index)
    return out


@rules.lower(tf.DenseToDenseSetOperationOp)
def dense_to_dense(op: tf.DenseToDenseSetOperationOp, rw: Lowering):
    """[rows, different values] tables of both sets; the result is a sparse tensor, sorted by row and value."""
    how = chosen(OPERATIONS, plain(op.set_operation), "set_operation")
    lead = rank(op.set1) - 1
    numbers = numbered(rw, [op.set1, op.set2])
    every = concat(rw, [reshape(rw, v, [-1]) for v in (op.set1, op.set2)])
    heads = [dims(rw, op.set1, range(lead))] if lead else []
    total = rw.emit(ReduceProdOp, concat(rw, [ints(rw, [1]), *heads]), rw.const(0), keep_dims=True)
    joined = concat(rw, numbers)
    most = rw.emit(ReduceMaxOp, concat(rw, [joined, rw.const([-1], "i32")]), rw.const(0), keep_dims=True)
    width = convert(rw, rw.emit(AddOp, most, rw.const([1], "i32")), "i64")
    table = broadcast(rw, rw.const(0, "i32"), concat(rw, [total, width]))
    a, b = (
        convert(rw, _marked(rw, table, number, dims(rw, source, [lead])), "boolean")
        for number, source in zip(numbers, (op.set1, op.set2), strict=True)
    )
    made = {
        "and": lambda: rw.emit(LogicalAndOp, a, b),
        "or": lambda: rw.emit(LogicalOrOp, a, b),
        "a-b": lambda: rw.emit(LogicalAndOp, a, rw.emit(LogicalNotOp, b)),
        "b-a": lambda: rw.emit(LogicalAndOp, b, rw.emit(LogicalNotOp, a)),
    }[how]()
    member = convert(rw, made, "i64")
    found = rw.emit(TransposeOp, rw.emit(NonZeroOp, member, output_type="i64"), ints(rw, [1, 0]))
    places = rw.emit(CumSumOp, member, rw.const(1), exclusive=True, reverse=False)
    place = rw.emit(GatherNDOp, places, found, batch_dims=0)
    row, value = (rw.emit(GatherOp, found, rw.const(i), rw.const(1), batch_dims=0) for i in (0, 1))
    where = rw.emit(RangeOp, rw.const(0), squeeze(rw, dims(rw, joined, [0]), [0]), rw.const(1), output_type="i64")
    holder = rw.emit(ScatterElementsUpdateOp, broadcast(rw, rw.const(0), width), joined, where, rw.const(0))
    taken = rw.emit(GatherOp, holder, value, rw.const(0), batch_dims=0)
    columns = [*(_unraveled(rw, row, heads[0], lead) if lead else []), place]
    counts = rw.emit(ReduceSumOp, member, rw.const([1]), keep_dims=False)
    largest = rw.emit(ReduceMaxOp, concat(rw, [counts, rw.const([0])]), rw.const(0), keep_dims=True)
    sizes = concat(rw, [*heads, largest])
    return [
        concat(rw, [unsqueeze(rw, c, [1]) for c in columns], 1),
        rw.emit(GatherOp, every, taken, rw.const(0), batch_dims=0),
        sizes,
    ]


def _marked(rw: Lowering, table: SSAValue, number: SSAValue, width: SSAValue) -> SSAValue:
    """1 for the numbers of each row; there are `width` of them in a row."""
    count = squeeze(rw, dims(rw, number, [0]), [0])
    order = rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")
    rows = rw.emit(DivideOp, order, width)
    pairs = concat(rw, [unsqueeze(rw, rows, [1]), unsqueeze(rw, convert(rw, number, "i64"), [1])], 1)
    ones = broadcast(rw, rw.const(1, "i32"), shape(rw, number))
    return rw.emit(ScatterNDUpdateOp, table, pairs, ones, reduction="none")


def _unraveled(rw: Lowering, number: SSAValue, sizes: SSAValue, count: int) -> list[SSAValue]:
    """Numbers of elements as indices, a vector for each dimension."""
    out: list[SSAValue] = []
    for at in reversed(range(1, count)):
        size = rw.emit(GatherOp, sizes, rw.const(at), rw.const(0), batch_dims=0)
        whole = rw.emit(DivideOp, number, size)
        out.insert(0, rw.emit(SubtractOp, number, rw.emit(MultiplyOp, whole, size)))
        number = whole
    return [number, *out]


__all__ = ["rules"]
