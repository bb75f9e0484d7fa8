"""Updates of slices with computed ends, which the runtime's CPU plugin (2026.4) writes to wrong places.

Where start, stop or step of a SliceScatter are not constants, it gives garbage for known sizes and ends the process
from rank 3 on. Constants are right, whatever the sizes, and so is ScatterUpdate.

SliceScatter -> SliceScatter along the axes whose ends are constants, inside ScatterUpdate along each other axis
"""

from __future__ import annotations

from collections.abc import Iterator

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import values
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matching import ints, is_constant, numbers
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.scatter import ScatterUpdateOp
from stepwell.dialects.opset.shape import ShapeOfOp
from stepwell.dialects.opset.slicing import SliceOp, SliceScatterOp
from stepwell.dialects.opset.type import ConvertOp
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, shape_of, static_shape

rules = RuleSet()

MOST = 1 << 12
"""Places that are written as a constant."""


@rules.rewrite(SliceScatterOp)
def computed_ends(op: SliceScatterOp, rw: Rewriter):
    """SliceScatter(x, y, a, b, c, [i, j]) -> ScatterUpdate(x, Slice(0 1 2 …, a, b, c), y, i), of one axis in the other

    The update along the first axis is what the others make of the slice of the data along it.
    """
    where = [op.start, op.stop, op.step]
    if all(is_constant(v) for v in where):
        raise NoMatch("the ends are constants")
    shape, count = shape_of(op.data), (static_shape(op.start) or (None,))[0]
    if shape is None or count is None:
        raise NoMatch("the rank, or the number of axes, is not known")
    axes = range(count) if op.axes is None else [a % len(shape) for a in ints(op.axes)]
    known = [_known(v, count) for v in where]
    fixed = [i for i in range(count) if all(its[i] is not None for its in known)]
    free = [i for i in range(count) if i not in fixed]

    parts = list(_outer(op, axes, free, rw))
    innermost, _, ends = parts[-1]
    if fixed:
        data = rw.emit(SliceOp, innermost, *ends)
        kept = [numbers(rw, [its[i] for i in fixed]) for its in known]
        made = rw.emit(SliceScatterOp, data, op.updates, *kept, numbers(rw, [axes[i] for i in fixed]))
    else:
        made = op.updates
    for data, axis, ends in reversed(parts):
        places = rw.emit(SliceOp, _all(data, axis, rw), *ends[:3], numbers(rw, [0]))
        made = rw.emit(ScatterUpdateOp, data, places, made, numbers(rw, axis))
    return made


def _outer(
    op: SliceScatterOp, axes: list[int] | range, free: list[int], rw: Rewriter
) -> Iterator[tuple[SSAValue, int, list[SSAValue]]]:
    """For each axis with computed ends the tensor that is updated along it, and start, stop, step and axes of it."""
    data = op.data
    for k, i in enumerate(free):
        ends = [_element(v, i, rw) for v in (op.start, op.stop, op.step)]
        ends.append(numbers(rw, [axes[i]]))
        yield data, axes[i], ends
        if k + 1 < len(free):
            data = rw.emit(SliceOp, data, *ends)


def _known(vector: SSAValue, count: int) -> list[int | None]:
    """The elements that are known, of a vector or of what it was joined from."""
    owner = vector.owner
    if isinstance(owner, ConcatOp) and len(owner.operands) == count:
        return [n for part in owner.operands for n in _known(part, 1)]
    found = values.bounds(vector)
    if found is None:
        return [None] * count
    lo, hi = found.lo.reshape(-1).tolist(), found.hi.reshape(-1).tolist()
    return [a if a == b else None for a, b in zip(lo, hi, strict=True)]


def _element(vector: SSAValue, i: int, rw: Rewriter) -> SSAValue:
    """[v[i]] as i64: the part that it was joined from, where it was."""
    count = (static_shape(vector) or (None,))[0]
    assert count is not None
    known = _known(vector, count)[i]
    if known is not None:
        return numbers(rw, [known])
    owner = vector.owner
    if isinstance(owner, ConcatOp) and len(owner.operands) == count:
        vector = owner.operands[i]
    elif count > 1:
        vector = rw.emit(SliceOp, vector, *(numbers(rw, [n]) for n in (i, i + 1, 1, 0)))
    if element(element_of(vector)).name != "i64":
        vector = rw.emit(ConvertOp, vector, destination_type="i64")
    return vector


def _all(data: SSAValue, axis: int, rw: Rewriter) -> SSAValue:
    """The places 0, 1, 2, … along an axis."""
    size = (shape_of(data) or ())[axis]
    if isinstance(size, int) and size <= MOST:
        return numbers(rw, range(size))
    if not isinstance(size, int):
        sizes = rw.emit(ShapeOfOp, data, output_type="i64")
        stop = rw.emit(GatherOp, sizes, numbers(rw, axis), numbers(rw, 0), batch_dims=0)
    else:
        stop = numbers(rw, size)
    return rw.emit(RangeOp, numbers(rw, 0), stop, numbers(rw, 1), output_type="i64")
