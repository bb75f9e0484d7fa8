"""Parts of a tensor along its channels, as a Split, a VariadicSplit or slices cut them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from xdsl.ir import Operation, OpResult, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.matching import ints, made_by
from stepwell.dialects.opset.movement import SplitOp, VariadicSplitOp
from stepwell.dialects.opset.slicing import SliceOp, StridedSliceOp
from stepwell.dialects.opset.values import scalar
from stepwell.dialects.types import Dim, rank_of, shape_of

CUTS = (SliceOp, SplitOp, StridedSliceOp, VariadicSplitOp)


class Part(NamedTuple):
    """Channels of a tensor: the first one, how many, and how many the tensor has, as far as that is known."""

    whole: SSAValue
    begin: int
    size: int
    width: Dim | None


def channels(value: SSAValue) -> Dim | None:
    """The size of a tensor along axis 1."""
    shape = shape_of(value)
    return shape[1] if shape is not None and len(shape) > 1 else None


def all_in_order(parts: Sequence[Part]) -> bool:
    """Whether the parts, one after the other, are all channels of one tensor."""
    whole = parts[0].whole
    ends = [0, *(part.begin + part.size for part in parts)]
    return (
        all(part.whole is whole for part in parts)
        and [part.begin for part in parts] == ends[:-1]
        and ends[-1] == parts[0].width
    )


def parts_of(values: Iterable[SSAValue]) -> list[Part]:
    """What each value is a part of, along the channels alone."""
    seen: dict[Operation, list[int | None]] = {}
    return [_part(value, seen) for value in values]


def _part(value: SSAValue, seen: dict[Operation, list[int | None]]) -> Part:
    owner = made_by(value, *CUTS)
    assert isinstance(value, OpResult)
    whole = owner.operands[0]
    rank, size, width = rank_of(whole), channels(value), channels(whole)
    if rank is None or rank < 3 or not isinstance(size, int):
        raise NoMatch("the channels are not known")
    if isinstance(owner, SplitOp | VariadicSplitOp):
        if scalar(owner.operands[1]) not in (1, 1 - rank):
            raise NoMatch("the parts are not of the channels")
        # Once for a Split: a part looks at all that are before it.
        if owner not in seen:
            seen[owner] = _begins(owner)
        begin = seen[owner][value.index]
        if begin is None:
            raise NoMatch("where a part begins is not known")
        before, last = seen[owner][-1], channels(owner.results[-1])
        if not isinstance(width, int) and before is not None and isinstance(last, int):
            width = before + last
        return Part(whole, begin, size, width)
    begins = ints(owner.operands[1])
    if isinstance(owner, SliceOp):
        axes = ints(owner.operands[4]) if len(owner.operands) > 4 else tuple(range(len(begins)))
        if axes not in ((1,), (1 - rank,)) or ints(owner.operands[3]) != (1,):
            raise NoMatch("the parts are not of the channels alone")
        begin = begins[0]
    else:
        begin = _strided(owner, begins, shape_of(value), shape_of(whole))
    if begin < 0:
        if not isinstance(width, int):
            raise NoMatch("where a part begins is not known")
        begin = max(begin + width, 0)
    return Part(whole, begin, size, width)


def _begins(owner: Operation) -> list[int | None]:
    """Where each part of a Split begins; None behind one of unknown size."""
    begins: list[int | None] = [0]
    for result in owner.results[:-1]:
        before, size = begins[-1], channels(result)
        begins.append(before + size if before is not None and isinstance(size, int) else None)
    return begins


def _strided(op: StridedSliceOp, begins: tuple[int, ...], shape: Any, whole: Any) -> int:
    """Where a StridedSlice of the channels alone begins."""
    if len(op.operands) > 3 and any(step != 1 for step in ints(op.operands[3])):
        raise NoMatch("there are steps")
    if any(any(plain(op.properties[name]) or ()) for name in ("new_axis_mask", "shrink_axis_mask", "ellipsis_mask")):
        raise NoMatch("the axes are not those of the tensor")
    if len(begins) < 2 or len(shape) != len(whole):
        raise NoMatch("the parts are not of the channels")
    masks = [plain(op.begin_mask) or (), plain(op.end_mask) or ()]
    for i, (a, b) in enumerate(zip(shape, whole, strict=True)):
        masked = i >= len(begins) or all(len(mask) > i and mask[i] for mask in masks)
        if i != 1 and not masked and not (isinstance(a, int) and a == b):
            raise NoMatch("the parts are not of the channels alone")
    return 0 if len(masks[0]) > 1 and masks[0][1] else begins[1]


__all__ = ["Part", "all_in_order", "channels", "parts_of"]
