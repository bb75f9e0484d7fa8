"""Caffe's changes of shape: Flatten, Reshape -> Reshape."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, concat, dims, ints, rank

rules = RuleSet()


def replaced(rw: Lowering, data: SSAValue, start: int, end: int, sizes: Sequence[int]) -> SSAValue:
    """`data` with the dimensions start … end-1 in other sizes (0: as it is; -1: what remains)."""
    shape = shape_of(data)
    assert shape is not None
    behind = shape[end:]
    same_place = len(sizes) == end - start
    unknown = [d for d in behind if not isinstance(d, int)]
    target = [0] * start + list(sizes)
    if same_place or not unknown:
        tail = [0] * len(behind) if same_place else [d for d in behind if isinstance(d, int)]
        return rw.emit(ReshapeOp, data, ints(rw, [*target, *tail]), special_zero=True)
    # The sizes behind move to other places, and some are known only at run time.
    wanted = concat(rw, [ints(rw, target), dims(rw, data, range(end, len(shape)))])
    return rw.emit(ReshapeOp, data, wanted, special_zero=True)


@rules.lower(caffe.FlattenOp)
def flatten(op: caffe.FlattenOp, rw: Lowering):
    """The dimensions from `axis` to `end_axis` become one."""
    count = rank(op.bottom)
    start, end = axis(plain(op.axis), count), axis(plain(op.end_axis), count, "end_axis")
    if end < start:
        raise NoMatch(f"end_axis {plain(op.end_axis)} lies before axis {plain(op.axis)}")
    if start == end:
        return op.bottom
    return replaced(rw, op.bottom, start, end + 1, [-1])


@rules.lower(caffe.ReshapeOp)
def reshape(op: caffe.ReshapeOp, rw: Lowering):
    """`num_axes` dimensions from `axis` on get other sizes; a negative axis counts from behind the last."""
    count, sizes, given = rank(op.bottom), plain(op.shape), plain(op.axis)
    start = given if given >= 0 else count + given + 1
    end = count if plain(op.num_axes) == -1 else start + plain(op.num_axes)
    if not 0 <= start <= end <= count:
        raise NoMatch(f"axis {given} and num_axes {plain(op.num_axes)} of a bottom of rank {count}")
    copied = [at for at, size in enumerate(sizes) if size == 0]
    if any(size < -1 for size in sizes) or sizes.count(-1) > 1 or any(start + at >= count for at in copied):
        raise NoMatch(f"the sizes {list(sizes)} for a bottom of rank {count}")
    return replaced(rw, op.bottom, start, end, sizes)
