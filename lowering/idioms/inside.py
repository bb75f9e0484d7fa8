"""Tuples of indices that may be out of range: which are not, and what becomes of those that are."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import MultiplyOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import NonZeroOp, SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceLogicalAndOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, like, rank, reshape, unsqueeze


def depth_of(indices: SSAValue, data: SSAValue | None = None, updates: SSAValue | None = None) -> int:
    """How many indices are in a tuple, the last dimension; where it is not known, what the ranks leave."""
    known = shape_of(indices)
    depth = known[-1] if known else None
    ranks = [shape_of(v) if v is not None else None for v in (indices, data, updates)]
    if isinstance(depth, int):
        return depth
    if any(r is None for r in ranks):
        raise NoMatch(
            "the number of indices in a tuple, the last dimension of the indices, is not known; "
            "give their shape with --input"
        )
    lead, whole, put = (len(r) for r in ranks if r is not None)
    return whole - (put - (lead - 1))


def inside(rw: Lowering, data: SSAValue, indices: SSAValue, depth: int) -> tuple[SSAValue, SSAValue]:
    """Whether each tuple is a place of the data, and the tuples with zeros for those that are none."""
    sizes = convert(rw, dims(rw, data, range(depth)), kind(indices).name)
    good = rw.emit(
        LogicalAndOp,
        rw.emit(GreaterEqualOp, indices, like(rw, 0, indices)),
        rw.emit(LessOp, indices, sizes),
    )
    found = rw.emit(ReduceLogicalAndOp, good, rw.const([-1]), keep_dims=True)
    zeroed = rw.emit(MultiplyOp, indices, convert(rw, found, kind(indices).name))
    return reshape_without_last(rw, found), zeroed


def reshape_without_last(rw: Lowering, value: SSAValue) -> SSAValue:
    """Without the last dimension, which has size 1."""
    count = rank(value)
    target = dims(rw, value, range(count - 1)) if count > 1 else ints(rw, [])
    return rw.emit(ReshapeOp, value, target, special_zero=False)


def kept_inside(rw: Lowering, made: SSAValue, found: SSAValue) -> SSAValue:
    """What was gathered by tuples, zeros for those that are no place."""
    more = rank(made) - rank(found)
    flags = unsqueeze(rw, found, range(rank(found), rank(found) + more)) if more else found
    return rw.emit(SelectOp, flags, made, like(rw, "" if kind(made).name == "string" else 0, made))


def only_inside(rw: Lowering, data: SSAValue, indices: SSAValue, updates: SSAValue) -> tuple[SSAValue, SSAValue]:
    """The tuples that are places of the data, as rows, and their updates."""
    depth, lead = depth_of(indices, data, updates), rank(indices) - 1
    found, _ = inside(rw, data, indices, depth)
    rows = reshape(rw, rw.emit(NonZeroOp, reshape(rw, found, [-1]), output_type="i64"), [-1])
    rest = range(lead, rank(updates))
    target = concat(rw, [ints(rw, [-1]), *([dims(rw, updates, rest)] if rest else [])])
    flat = rw.emit(ReshapeOp, updates, target, special_zero=False)
    taken = [rw.emit(GatherOp, v, rows, rw.const(0), batch_dims=0) for v in (reshape(rw, indices, [-1, depth]), flat)]
    return taken[0], taken[1]


__all__ = ["depth_of", "inside", "kept_inside", "only_inside"]
