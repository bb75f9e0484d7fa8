"""Numbers for the elements of lists: equal elements have equal numbers, in the order of the elements."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import NonZeroOp
from stepwell.dialects.opset.movement import GatherOp, UniqueOp, VariadicSplitOp
from stepwell.dialects.opset.reduction import ReduceMinOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, like, reshape, slice_axis
from stepwell.lowering.idioms.strings import is_text, ranked, unpacked


def codes(rw: Lowering, values: SSAValue) -> SSAValue:
    """The elements of a list as numbers in their order: strings by their place in the sorted list."""
    return ranked(rw, unpacked(rw, values)) if is_text(values) else values


def numbered(rw: Lowering, lists: Sequence[SSAValue]) -> list[SSAValue]:
    """The place of each element of some lists in the sorted list of those that differ, in i32; places may be left out.

    A zero more is put behind the others where there may be none: the CPU (2026.4) then writes beside the tensors.
    """
    flat = [reshape(rw, v, [-1]) for v in lists]
    if len(flat) == 1 and static_shape(flat[0]) == (1,):
        return [rw.const([0], "i32")]  # The runtime (2026.4) ends the process.
    every = codes(rw, concat(rw, flat))
    lengths = [dims(rw, v, [0]) for v in flat]
    if not static_shape(every):
        every = concat(rw, [every, like(rw, [0], every)])
        lengths.append(ints(rw, [1]))
    _, _, inverse, _ = rw.emit(UniqueOp, every, sorted=True, index_element_type="i32", count_element_type="i32")
    if len(lengths) == 1:
        return [inverse]
    return list(rw.emit(VariadicSplitOp, inverse, rw.const(0), concat(rw, lengths)))[: len(flat)]


def in_order(rw: Lowering, keys: SSAValue, where: int | None, index: str) -> tuple[SSAValue, SSAValue, SSAValue]:
    """Of the different elements (or slices along an axis) in their order: the first of each, where each is, how often.

    The CPU (2026.4) gives wrong values of an unsorted Unique whose third output is not used: 0, its smallest number, is
    added to the others. Where there may be no elements a zero is put behind them, and taken away again: the runtime
    would write beside the tensors.
    """
    known = static_shape(keys)
    if known is not None and (prod(known) if where is None else known[where]) == 1:
        zero = rw.const([0], index)
        return zero, zero, rw.const([1], index)  # The runtime ends the process.
    if known is not None or where is not None:
        return _first(rw, keys, where, index)
    flat = reshape(rw, keys, [-1])
    first, inverse, counts = _first(rw, concat(rw, [flat, like(rw, [0], flat)]), None, index)
    size = convert(rw, dims(rw, flat, [0]), index)
    kept = reshape(rw, rw.emit(NonZeroOp, rw.emit(LessOp, first, size), output_type="i64"), [-1])
    extra = slice_axis(rw, inverse, 0, -1, (1 << 31) - 1)
    counts = rw.emit(ScatterElementsUpdateOp, counts, extra, rw.const([-1], index), rw.const(0), reduction="sum")
    first, counts = (rw.emit(GatherOp, v, kept, rw.const(0), batch_dims=0) for v in (first, counts))
    return first, slice_axis(rw, inverse, 0, 0, -1), counts


def _first(rw: Lowering, keys: SSAValue, where: int | None, index: str) -> tuple[SSAValue, SSAValue, SSAValue]:
    axes = [] if where is None else [rw.const(where)]
    types = {"index_element_type": index, "count_element_type": index}
    _, first, inverse, counts = rw.emit(UniqueOp, keys, *axes, sorted=False, **types)
    nothing = rw.emit(ReduceMinOp, inverse, rw.const(0), keep_dims=False)
    return rw.emit(AddOp, first, nothing), inverse, rw.emit(AddOp, counts, nothing)


__all__ = ["codes", "in_order", "numbered"]
