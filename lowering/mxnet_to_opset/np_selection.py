"""The operators of `mx.np` that take elements out, put them in, or find them.

_npi_delete -> NonZero of a mask, and Gather; _npi_insert_* -> Concat, in the order of keys; _npi_unique -> Unique;
_npi_boolean_mask_assign_* -> Select; _npi_diff, _npi_ediff1d -> Subtract of two slices
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import CumSumOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, UniqueOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
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
    rank,
    reshape,
    shape,
    slice_axis,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.ordering import largest
from stepwell.lowering.mxnet_to_opset import functions
from stepwell.lowering.mxnet_to_opset.indexing import whole

rules = RuleSet()

END = (1 << 31) - 1


@rules.lower(mxnet.NpiNonzeroOp)
def nonzero(op: mxnet.NpiNonzeroOp, rw: Lowering):
    """A row of coordinates for each element that is not 0."""
    return transpose(rw, rw.emit(NonZeroOp, op.x, output_type="i64"), [1, 0])


@rules.lower(mxnet.NpiUniqueOp)
def unique(op: mxnet.NpiUniqueOp, rw: Lowering):
    """The different elements (or slices along an axis) in their order; where the first is, where each is, how many."""
    data, axes = op.data, []
    if op.axis is None:
        data = reshape(rw, data, [-1])
    elif rank(data) > 1:
        axes = [rw.const(axis(plain(op.axis), rank(data)))]
    found = rw.emit(UniqueOp, data, *axes, sorted=True, index_element_type="i64", count_element_type="i64")
    wanted = (True, plain(op.return_index), plain(op.return_inverse), plain(op.return_counts))
    return [value for value, is_wanted in zip(found, wanted, strict=True) if is_wanted]


@rules.lower(mxnet.NpiDiagIndicesFromOp)
def diag_indices_from(op: mxnet.NpiDiagIndicesFromOp, rw: Lowering):
    """0, 1, … as coordinates along every axis."""
    size = dims(rw, op.data, [0])
    numbers = rw.emit(RangeOp, rw.const(0), reshape(rw, size, []), rw.const(1), output_type="i64")
    return broadcast(rw, numbers, concat(rw, [ints(rw, [rank(op.data)]), size]))


def mask_like(rw: Lowering, op: Any) -> SSAValue:
    """The mask of the axes from start_axis on, in the rank of the data."""
    start, count = plain(op.start_axis), rank(op.data)
    behind = count - start - rank(op.mask, "the mask")
    if behind < 0:
        raise NoMatch(f"a mask of rank {rank(op.mask)} from axis {start} on; the data has rank {count}")
    mask = functions.truth(rw, op.mask)
    return unsqueeze(rw, mask, [*range(start), *range(count - behind, count)])


@rules.lower(mxnet.NpiBooleanMaskAssignScalarOp)
def mask_assign_scalar(op: mxnet.NpiBooleanMaskAssignScalarOp, rw: Lowering):
    data = Formula(rw, op.data)
    return data.number(plain(op.value)).where(Formula(rw, mask_like(rw, op)), otherwise=data).value


@rules.lower(mxnet.NpiBooleanMaskAssignTensorOp)
def mask_assign_tensor(op: mxnet.NpiBooleanMaskAssignTensorOp, rw: Lowering):
    """The values one after the other where the mask holds; a single one everywhere."""
    data, mask, value = Formula(rw, op.data), mask_like(rw, op), convert(rw, op.value, kind(op.data).mlir)
    if rank(value) == 0:
        return Formula(rw, value).where(Formula(rw, mask), otherwise=data).value
    start = plain(op.start_axis)
    if start:
        raise NoMatch(f"values for a mask from axis {start} on; only masks of the first axes have them in order")
    numbers = rw.emit(CumSumOp, reshape(rw, convert(rw, op.mask, "i64"), [-1]), rw.const(0))
    last = Formula(rw, dims(rw, value, [0])) - 1
    place = (Formula(rw, numbers) - 1).largest(0).least(last)
    rows = rw.emit(GatherOp, value, place.value, rw.const(0), batch_dims=0)
    behind = rank(op.data) - rank(op.mask)
    sizes = [shape(rw, op.mask), *([dims(rw, rows, range(1, rank(rows)))] if rank(rows) > 1 else [])]
    rows = rw.emit(ReshapeOp, rows, concat(rw, sizes), special_zero=False)
    if rank(value) == 1 and behind:
        rows = unsqueeze(rw, rows, range(rank(op.mask), rank(op.data)))
    return Formula(rw, rows).where(Formula(rw, mask), otherwise=data).value


def flat(rw: Lowering, op: Any) -> tuple[SSAValue, int]:
    """The tensor and the axis; without one it is flat."""
    if op.axis is None:
        return reshape(rw, op.arr, [-1]), 0
    return op.arr, axis(plain(op.axis), rank(op.arr))


def places_of(rw: Lowering, op: Any, data: SSAValue, at: int) -> SSAValue:
    """The places that a number, a slice or a tensor means, counted from the front."""
    size = Formula(rw, dims(rw, data, [at]))
    if op.int_ind is not None:
        index = Formula(rw, ints(rw, [plain(op.int_ind)]))
    elif getattr(op, "obj", None) is not None:
        index = Formula(rw, reshape(rw, whole(rw, op.obj), [-1])).cast("i64")
    else:
        known = (shape_of(data) or ())[at]
        if not isinstance(known, int):
            raise NoMatch("a slice of an axis of unknown size; give the shape with --input")
        found = range(*slice(plain(op.start), plain(op.stop), plain(op.step)).indices(known))
        return ints(rw, sorted(found))
    return (index + size).where(index < 0, otherwise=index).value


@rules.lower(mxnet.NpiDeleteOp)
def delete(op: mxnet.NpiDeleteOp, rw: Lowering):
    data, at = flat(rw, op)
    places = places_of(rw, op, data, at)
    ones = broadcast(rw, rw.const(1, "i32"), dims(rw, data, [at]))
    zeros = broadcast(rw, rw.const(0, "i32"), shape(rw, places))
    mask = rw.emit(ScatterElementsUpdateOp, ones, places, zeros, rw.const(0), reduction="none")
    kept = reshape(rw, rw.emit(NonZeroOp, mask, output_type="i64"), [-1])
    return rw.emit(GatherOp, data, kept, rw.const(at), batch_dims=0)


@rules.lower(mxnet.NpiInsertScalarOp, mxnet.NpiInsertSliceOp, mxnet.NpiInsertTensorOp)
def insert(op: Any, rw: Lowering):
    """Both behind each other, in the order of 2 i + 1 for elements and 2 i for what goes before element i."""
    data, at = flat(rw, op)
    places = places_of(rw, op, data, at)
    given = like(rw, plain(op.val), data) if op.values is None else convert(rw, op.values, kind(data).mlir)
    count = rank(data)
    given = unsqueeze(rw, given, list(range(count - rank(given))))
    if op.int_ind is not None:
        order = list(range(1, count))
        order.insert(at, 0)
        given = transpose(rw, given, order)
        places = broadcast(rw, places, dims(rw, given, [at]))
    sizes = [dims(rw, places, [0]) if i == at else dims(rw, data, [i]) for i in range(count)]
    given = broadcast(rw, given, concat(rw, sizes))
    size = reshape(rw, dims(rw, data, [at]), [])
    own = Formula(rw, rw.emit(RangeOp, rw.const(0), size, rw.const(1), output_type="i64"))
    keys = concat(rw, [(own * 2 + 1).value, (Formula(rw, places) * 2).value])
    _, order_ = largest(rw, keys, reshape(rw, dims(rw, keys, [0]), []), 0, "min", "i64")
    return rw.emit(GatherOp, concat(rw, [data, given], at), order_, rw.const(at), batch_dims=0)


def difference(rw: Lowering, data: SSAValue, at: int) -> SSAValue:
    """Each element less the one before it; of booleans whether they differ."""
    after, before = slice_axis(rw, data, at, 1, END), slice_axis(rw, data, at, 0, -1)
    if kind(data).name == "boolean":
        return Formula(rw, after).differs(Formula(rw, before)).value
    return functions.minus(rw, after, before)


@rules.lower(mxnet.NpiDiffOp)
def diff(op: mxnet.NpiDiffOp, rw: Lowering):
    data, at = op.a, axis(plain(op.axis), rank(op.a))
    times = plain(op.n)
    if not 0 <= times <= 64:
        raise NoMatch(f"differences taken {times} times; 0 to 64 times they are")
    for _ in range(times):
        data = difference(rw, data, at)
    return data


@rules.lower(mxnet.NpiEdiff1dOp)
def ediff1d(op: mxnet.NpiEdiff1dOp, rw: Lowering):
    """The differences of the flat tensor, with other elements before and behind them."""
    data = reshape(rw, op.input1, [-1])
    parts: list[SSAValue] = [difference(rw, data, 0)]
    if op.input2 is not None or op.to_begin_scalar is not None:
        first = op.input2 if op.input2 is not None else like(rw, plain(op.to_begin_scalar), data)
        parts.insert(0, reshape(rw, convert(rw, first, kind(data).mlir), [-1]))
    if op.input3 is not None or op.to_end_scalar is not None:
        last = op.input3 if op.input3 is not None else like(rw, plain(op.to_end_scalar), data)
        parts.append(reshape(rw, convert(rw, last, kind(data).mlir), [-1]))
    return concat(rw, parts)


__all__ = ["rules"]
