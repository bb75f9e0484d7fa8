"""Numbers for the elements of lists: equal elements have equal numbers, in the order of the elements."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.movement import UniqueOp, VariadicSplitOp
from stepwell.dialects.opset.reduction import ReduceMinOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, reshape
from stepwell.lowering.idioms.strings import is_text, ranked, unpacked


def codes(rw: Lowering, values: SSAValue) -> SSAValue:
    """The elements of a list as numbers in their order: strings by their place in the sorted list."""
    return ranked(rw, unpacked(rw, values)) if is_text(values) else values


def numbered(rw: Lowering, lists: Sequence[SSAValue]) -> list[SSAValue]:
    """The place of each element of some lists in the sorted list of those that differ, in i32."""
    flat = [reshape(rw, v, [-1]) for v in lists]
    every = codes(rw, concat(rw, flat))
    _, _, inverse, _ = rw.emit(UniqueOp, every, sorted=True, index_element_type="i32", count_element_type="i32")
    if len(lists) == 1:
        return [inverse]
    lengths = concat(rw, [dims(rw, v, [0]) for v in flat])
    return list(rw.emit(VariadicSplitOp, inverse, rw.const(0), lengths))


def in_order(rw: Lowering, keys: SSAValue, where: int | None, index: str) -> tuple[SSAValue, SSAValue, SSAValue]:
    """Of the different elements (or slices along an axis) in their order: the first of each, where each is, how often.

    The CPU (2026.4) gives wrong values of an unsorted Unique whose third output is not used: 0, its smallest number, is
    added to the others.
    """
    axes = [] if where is None else [rw.const(where)]
    types = {"index_element_type": index, "count_element_type": index}
    _, first, inverse, counts = rw.emit(UniqueOp, keys, *axes, sorted=False, **types)
    nothing = rw.emit(ReduceMinOp, inverse, rw.const(0), keep_dims=False)
    return rw.emit(AddOp, first, nothing), inverse, rw.emit(AddOp, counts, nothing)


__all__ = ["codes", "in_order", "numbered"]
