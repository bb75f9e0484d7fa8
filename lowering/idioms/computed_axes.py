"""What to do with axes that are computed at run time.

For Squeeze and Unsqueeze the number of axes is known, so the rank of the result is; IR's own operations give an unknown
rank then, which the CPU does not take. The result is a Reshape to a computed shape. A Squeeze of whatever has size 1
needs the rank of its result from elsewhere. Operations whose axis is an attribute work on a transposed tensor.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import CumSumOp, FloorModOp, MaximumOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, NotEqualOp
from stepwell.dialects.opset.condition import NonZeroOp, SelectOp
from stepwell.dialects.opset.movement import GatherOp, ScatterElementsUpdate3Op
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, rank, reshape, shape, squeeze, unsqueeze


def _marked(rw: Lowering, axes: SSAValue, rank_: int) -> SSAValue:
    """1 for the dimensions that are not among the axes, 0 for those that are."""
    count = _count(axes)
    places = rw.emit(FloorModOp, reshape(rw, convert(rw, axes, "i64"), [-1]), rw.const(rank_))
    ones, zeros = ints(rw, [1] * rank_), ints(rw, [0] * count)
    return rw.emit(ScatterElementsUpdate3Op, ones, places, zeros, rw.const(0))


def _count(axes: SSAValue) -> int:
    known = static_shape(axes)
    if known is None:
        raise NoMatch("the number of axes is not known")
    return known[0] if known else 1


def counted_sizes(sizes: SSAValue) -> SSAValue:
    """Sizes of a result, so many as its rank: a rule that needs it declines where their number is not known."""
    if static_shape(sizes) is None:
        raise NoMatch(
            "the rank of the result is not known: its sizes are computed, and so is their number; "
            "give the shape of the input that they come from with --input"
        )
    return sizes


def unsqueeze_at(rw: Lowering, value: SSAValue, axes: SSAValue) -> SSAValue:
    """New dimensions of size 1 at the axes of the result."""
    found = values.constant_ints(axes)
    if found is not None:
        return unsqueeze(rw, value, found)
    made = rank(value) + _count(axes)
    kept = _marked(rw, axes, made)
    if rank(value) == 0:
        return reshape(rw, value, [1] * made)
    position = rw.emit(SubtractOp, rw.emit(CumSumOp, kept, rw.const(0)), rw.const(1))
    sizes = rw.emit(GatherOp, shape(rw, value), rw.emit(MaximumOp, position, rw.const(0)), rw.const(0))
    target = rw.emit(SelectOp, convert(rw, kept, "boolean"), sizes, rw.const(1))
    return rw.emit(ReshapeOp, value, target, special_zero=False)


def squeeze_at(rw: Lowering, value: SSAValue, axes: SSAValue) -> SSAValue:
    """Without the dimensions of the axes, which are of size 1."""
    found = values.constant_ints(axes)
    if found is not None:
        return squeeze(rw, value, found)
    left = rank(value) - _count(axes)
    if left < 0:
        raise NoMatch(f"{_count(axes)} axes of a tensor of rank {rank(value)}")
    if left == 0:
        return reshape(rw, value, [])
    kept = _marked(rw, axes, rank(value))
    _, order = rw.emit(
        TopKOp,
        kept,
        rw.const(left),
        axis=0,
        mode="max",
        sort="index",
        index_element_type="i64",
        stable=False,
    )
    return rw.emit(ReshapeOp, value, rw.emit(GatherOp, shape(rw, value), order, rw.const(0)), special_zero=False)


def squeeze_to(rw: Lowering, value: SSAValue, left: int) -> SSAValue:
    """Without all dimensions of size 1, of which there are as many as leave this rank.

    Those of known size are squeezed where they suffice; the unknown ones as well where all have to be of size 1; else
    which ones go is found at run time.
    """
    sizes = shape_of(value)
    assert sizes is not None
    ones = [i for i, size in enumerate(sizes) if size == 1]
    perhaps = [i for i, size in enumerate(sizes) if size == 1 or not isinstance(size, int)]
    surplus = len(sizes) - left
    if not left <= len(sizes) or not len(ones) <= surplus <= len(perhaps):
        raise NoMatch(f"a tensor of rank {len(sizes)} is to be squeezed to rank {left}; no sizes allow that")
    for axes in (ones, perhaps):
        if len(axes) == surplus:
            return squeeze(rw, value, axes)
    found = shape(rw, value)
    kept = reshape(rw, rw.emit(NonZeroOp, rw.emit(NotEqualOp, found, rw.const(1))), [-1])
    target = reshape(rw, rw.emit(GatherOp, found, kept, rw.const(0)), [left])
    return rw.emit(ReshapeOp, value, target, special_zero=False)


def exchanged(rw: Lowering, axis_: SSAValue, fixed: int, rank_: int) -> SSAValue:
    """The order of dimensions that has a computed axis and a fixed one change places; it is its own inverse."""
    if not rank_:
        raise NoMatch("a scalar has no axis")
    places, other = ints(rw, range(rank_)), rw.const([fixed % rank_])
    at = rw.emit(FloorModOp, reshape(rw, convert(rw, axis_, "i64"), [1]), rw.const(rank_))
    order = rw.emit(SelectOp, rw.emit(EqualOp, places, other), at, places)
    return rw.emit(SelectOp, rw.emit(EqualOp, places, at), other, order)


__all__ = ["counted_sizes", "exchanged", "squeeze_at", "squeeze_to", "unsqueeze_at"]
