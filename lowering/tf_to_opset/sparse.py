"""TensorFlow's sparse tensors: what becomes dense, and what stays indices, values and a shape (`idioms.sparse`).

SparseToDense, SparseTensorDenseAdd, SparseTensorDenseMatMul, SparseReduce*, SparseSoftmax, SparseDenseCwise* -> dense
SparseReshape, SparseFillEmptyRows, SparseReorder, SparseConcat, SparseSlice, SparseSplit, SparseAdd, … -> sparse
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import reduction as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import NonZeroOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherNDOp, GatherOp, UniqueOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of, rank_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    reshape,
    shape,
    slice_axis,
    squeeze,
)
from stepwell.lowering.idioms.exact import quotient
from stepwell.lowering.idioms.reductions import reduced
from stepwell.lowering.idioms.sparse import (
    Sparse,
    column,
    counted,
    dense,
    divided,
    indices_of,
    moved,
    order,
    places,
    scattered,
    size,
    sparse,
    summed,
    taken,
    total,
)

rules = RuleSet()


@rules.lower(tf.SparseToDenseOp)
def sparse_to_dense(op: tf.SparseToDenseOp, rw: Lowering):
    """Indices of rank 0 and 1 are those of a vector; one value may be given for all."""
    indices, known = op.sparse_indices, static_shape(op.sparse_indices)
    if known is not None and len(known) < 2:
        indices = reshape(rw, indices, [-1, 1])
    filled = op.sparse_values
    if static_shape(filled) == ():
        filled = broadcast(rw, filled, dims(rw, indices, [0]))
    return dense(rw, sparse(rw, indices, filled, op.output_shape), op.default_value)


@rules.lower(tf.SparseTensorDenseAddOp)
def sparse_dense_add(op: tf.SparseTensorDenseAddOp, rw: Lowering):
    """Elements with equal indices are all added."""
    return rw.emit(AddOp, summed(rw, sparse(rw, op.a_indices, op.a_values, op.a_shape, rank_of(op.b))), op.b)


@rules.lower(tf.SparseTensorDenseMatMulOp)
def sparse_dense_mat_mul(op: tf.SparseTensorDenseMatMulOp, rw: Lowering):
    """The product of the dense tensor."""
    first = summed(rw, sparse(rw, op.a_indices, op.a_values, op.a_shape, 2))
    return rw.emit(MatMulOp, first, op.b, transpose_a=bool(plain(op.adjoint_a)), transpose_b=bool(plain(op.adjoint_b)))


@rules.lower(tf.SparseReshapeOp)
def sparse_reshape(op: tf.SparseReshapeOp, rw: Lowering):
    """The places stay; -1 in the new shape is what remains."""
    given = sparse(rw, op.input_indices, op.input_shape, op.input_shape)
    ranks = static_shape(op.new_shape)
    if ranks is None:
        raise NoMatch("the rank of the new shape is not known")
    target = reshape(rw, convert(rw, op.new_shape, "i64"), [ranks[0]])
    open_ = rw.emit(EqualOp, target, rw.const(-1))
    fixed = rw.emit(SelectOp, open_, rw.const(1), target)
    known = rw.emit(opset.ReduceProdOp, fixed, ints(rw, [0]), keep_dims=False)
    rest = quotient(rw, total(rw, given), known)
    target = rw.emit(SelectOp, open_, rest, fixed)
    return indices_of(rw, places(rw, given), target, ranks[0]), target


@rules.lower(tf.SparseFillEmptyRowsOp)
def sparse_fill_empty_rows(op: tf.SparseFillEmptyRowsOp, rw: Lowering):
    """An element for each row without one, in the first column; and where each element goes."""
    given = sparse(rw, op.indices, op.values, op.dense_shape, 2)
    rows, row = size(rw, given, 0), column(rw, given, 0)
    ones = broadcast(rw, rw.const(1, "i32"), shape(rw, row))
    empty = rw.emit(EqualOp, scattered(rw, row, ones, rows), rw.const(0, "i32"))
    missing = reshape(rw, rw.emit(NonZeroOp, empty, output_type="i64"), [-1])
    count = shape(rw, missing)
    zeros = broadcast(rw, rw.const(0), concat(rw, [count, ints(rw, [given.rank - 1])]))
    added = concat(rw, [reshape(rw, missing, [-1, 1]), zeros], 1)
    filling = rw.emit(GatherOp, reshape(rw, op.default_value, [1]), broadcast(rw, rw.const(0), count), rw.const(0))
    whole = Sparse(concat(rw, [given.indices, added]), concat(rw, [given.values, filling]), given.shape)
    which = order(rw, column(rw, whole, 0))
    sorted_ = taken(rw, whole, which)
    back = None
    if op.reverse_index_map.uses:
        count = squeeze(rw, shape(rw, which), [0])
        inverse = scattered(rw, which, counted(rw, count), count)
        back = rw.emit(GatherOp, inverse, counted(rw, squeeze(rw, shape(rw, row), [0])), rw.const(0))
    return sorted_.indices, sorted_.values, empty, back


@rules.lower(tf.SparseReorderOp)
def sparse_reorder(op: tf.SparseReorderOp, rw: Lowering):
    """In the order of their places."""
    given = sparse(rw, op.input_indices, op.input_values, op.input_shape)
    sorted_ = taken(rw, given, order(rw, places(rw, given)))
    return sorted_.indices, sorted_.values


@rules.lower(tf.SparseConcatOp)
def sparse_concat(op: tf.SparseConcatOp, rw: Lowering):
    """The elements of all, each behind those of the ones before it along the axis."""
    parts = [sparse(rw, *each) for each in zip(op.indices, op.values, op.shapes, strict=True)]
    rank = parts[0].rank
    at = axis(plain(op.concat_dim), rank, "concat_dim")
    offset, pieces = rw.const(0), []
    for part in parts:
        pieces.append(moved(rw, part, at, offset))
        offset = rw.emit(AddOp, offset, size(rw, part, at))
    sizes = [reshape(rw, offset if a == at else size(rw, parts[0], a), [1]) for a in range(rank)]
    whole = Sparse(concat(rw, [p.indices for p in pieces]), concat(rw, [p.values for p in pieces]), concat(rw, sizes))
    sorted_ = taken(rw, whole, order(rw, places(rw, whole)))
    return sorted_.indices, sorted_.values, whole.shape


def _part(rw: Lowering, given: Sparse, start: SSAValue, count: SSAValue) -> Sparse:
    """The elements within a box, its corner as their origin."""
    least = rw.emit(SubtractOp, given.indices, start)
    inside = rw.emit(LogicalAndOp, rw.emit(GreaterEqualOp, least, rw.const(0)), rw.emit(LessOp, least, count))
    whole = rw.emit(opset.ReduceLogicalAndOp, inside, ints(rw, [1]), keep_dims=False)
    which = reshape(rw, rw.emit(NonZeroOp, whole, output_type="i64"), [-1])
    room = rw.emit(MaximumOp, rw.emit(MinimumOp, count, rw.emit(SubtractOp, given.shape, start)), rw.const(0))
    return taken(rw, Sparse(least, given.values, room), which)


@rules.lower(tf.SparseSliceOp)
def sparse_slice(op: tf.SparseSliceOp, rw: Lowering):
    """The elements within the box."""
    made = _part(
        rw, sparse(rw, op.indices, op.values, op.shape), convert(rw, op.start, "i64"), convert(rw, op.size, "i64")
    )
    return made.indices, made.values, made.shape


@rules.lower(tf.SparseSplitOp)
def sparse_split(op: tf.SparseSplitOp, rw: Lowering):
    """Boxes along the axis; the first ones are larger by one where the size does not divide."""
    given = sparse(rw, op.indices, op.values, op.shape)
    over, count = values.constant_ints(op.split_dim), plain(op.num_split)
    if over is None:
        raise NoMatch("the axis is not a constant")
    at = axis(over[0], given.rank, "split_dim")
    along = size(rw, given, at)
    each, rest = divided(rw, along, rw.const(count))
    hot = rw.const([int(a == at) for a in range(given.rank)])
    cold = rw.const([int(a != at) for a in range(given.rank)])
    pieces, start = [], rw.const(0)
    for i in range(count):
        more = convert(rw, rw.emit(LessOp, rw.const(i), rest), "i64")
        width = rw.emit(AddOp, each, more)
        box = rw.emit(AddOp, rw.emit(MultiplyOp, cold, given.shape), rw.emit(MultiplyOp, hot, width))
        pieces.append(_part(rw, given, rw.emit(MultiplyOp, hot, start), box))
        start = rw.emit(AddOp, start, width)
    return [p.indices for p in pieces] + [p.values for p in pieces] + [p.shape for p in pieces]


def _united(rw: Lowering, a: Sparse, b: Sparse) -> tuple[SSAValue, SSAValue, SSAValue]:
    """The indices of both, and the values of each at them, 0 where it has none."""
    keys = concat(rw, [places(rw, a), places(rw, b)])
    unique, _, inverse, _ = rw.emit(UniqueOp, keys, sorted=True, index_element_type="i64", count_element_type="i64")
    count = squeeze(rw, shape(rw, unique), [0])
    first = shape(rw, a.values)
    own = rw.emit(GatherOp, inverse, counted(rw, squeeze(rw, first, [0])), rw.const(0))
    others = counted(rw, squeeze(rw, shape(rw, b.values), [0]))
    theirs = rw.emit(GatherOp, inverse, rw.emit(AddOp, others, first), rw.const(0))
    return (
        indices_of(rw, unique, a.shape, a.rank),
        scattered(rw, own, a.values, count),
        scattered(rw, theirs, b.values, count),
    )


@rules.lower(tf.SparseAddOp)
def sparse_add(op: tf.SparseAddOp, rw: Lowering):
    """The sums, without those that are below the threshold in size."""
    a = sparse(rw, op.a_indices, op.a_values, op.a_shape)
    indices, x, y = _united(rw, a, sparse(rw, op.b_indices, op.b_values, op.b_shape))
    made = Sparse(indices, rw.emit(AddOp, x, y), a.shape)
    least = values.constant(op.thresh)
    if least is None or least.item() > 0:
        kept = rw.emit(GreaterEqualOp, rw.emit(AbsOp, made.values), op.thresh)
        made = taken(rw, made, reshape(rw, rw.emit(NonZeroOp, kept, output_type="i64"), [-1]))
    return made.indices, made.values, a.shape


@rules.lower(tf.SparseSparseMaximumOp, tf.SparseSparseMinimumOp)
def sparse_extreme(op: Any, rw: Lowering):
    """The larger (smaller) of both; what is missing is 0."""
    a = sparse(rw, op.a_indices, op.a_values, op.a_shape)
    indices, x, y = _united(rw, a, sparse(rw, op.b_indices, op.b_values, op.b_shape))
    return indices, rw.emit(MaximumOp if isinstance(op, tf.SparseSparseMaximumOp) else MinimumOp, x, y)


@rules.lower(tf.SparseReduceSumOp, tf.SparseReduceMaxOp)
def sparse_reduce(op: Any, rw: Lowering):
    """The reduction of the dense tensor; where nothing is to be found the largest element is 0."""
    given = sparse(rw, op.input_indices, op.input_values, op.input_shape)
    over = values.constant_ints(op.reduction_axes)
    if over is None:
        raise NoMatch("the axes are not a constant")
    axes = ints(rw, [axis(a, given.rank) for a in over] if over else range(given.rank))
    keep = bool(plain(op.keep_dims))
    if isinstance(op, tf.SparseReduceSumOp):
        return reduced(rw, opset.ReduceSumOp, summed(rw, given), axes, keep)
    lowest = like(rw, -3e38 if kind(given.values).is_float else -(1 << 31), given.values)
    most = reduced(rw, opset.ReduceMaxOp, dense(rw, given, lowest), axes, keep)
    return rw.emit(SelectOp, rw.emit(EqualOp, most, lowest), like(rw, 0, most), most)


@rules.lower(tf.SparseSoftmaxOp)
def sparse_softmax(op: tf.SparseSoftmaxOp, rw: Lowering):
    """Along the last dimension; what is missing has no part in it."""
    given = sparse(rw, op.sp_indices, op.sp_values, op.sp_shape)
    full = dense(rw, given, like(rw, float("-inf"), given.values))
    return rw.emit(GatherNDOp, rw.emit(SoftMaxOp, full, axis=given.rank - 1), given.indices)


CWISE = {
    tf.SparseDenseCwiseAddOp: AddOp,
    tf.SparseDenseCwiseDivOp: DivideOp,
    tf.SparseDenseCwiseMulOp: MultiplyOp,
}


@rules.lower(*CWISE)
def sparse_dense_cwise(op: Any, rw: Lowering):
    """The elements with those of the dense tensor, broadcast, at their indices."""
    given = sparse(rw, op.sp_indices, op.sp_values, op.sp_shape)
    own = rw.emit(GatherNDOp, broadcast(rw, op.dense, given.shape), given.indices)
    return rw.emit(CWISE[type(op)], given.values, own)


@rules.lower(tf.SparseBincountOp)
def sparse_bincount(op: tf.SparseBincountOp, rw: Lowering):
    """The weights of each value, by rows where there are rows; values beyond the size are left out."""
    given = sparse(rw, op.indices, op.values, op.dense_shape)
    of, count = element_of(op.output), convert(rw, reshape(rw, op.size, []), "i64")
    value = convert(rw, op.values, "i64")
    weights = op.weights
    if plain(op.binary_output) or 0 in (static_shape(weights) or ()):
        weights = broadcast(rw, rw.const(1, of), shape(rw, value))
    outside = rw.emit(GreaterEqualOp, value, count)
    rows = size(rw, given, 0) if given.rank == 2 else rw.const(1)
    row = column(rw, given, 0) if given.rank == 2 else rw.const(0)
    at = rw.emit(AddOp, rw.emit(MultiplyOp, row, count), value)
    room = rw.emit(MultiplyOp, rows, count)
    at = rw.emit(SelectOp, outside, room, at)
    flat = scattered(rw, at, weights, rw.emit(AddOp, room, rw.const(1)), "max" if plain(op.binary_output) else "sum")
    cut = slice_axis(rw, flat, 0, 0, -1)
    if given.rank != 2:
        return cut
    target = concat(rw, [reshape(rw, rows, [1]), reshape(rw, count, [1])])
    return rw.emit(ReshapeOp, cut, target, special_zero=False)
