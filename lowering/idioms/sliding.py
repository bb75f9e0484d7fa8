"""Windows that slide over some dimensions, for what has no operation of its own: pads, and all windows as a tensor."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MaximumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, rank, reshape, transpose

Pads = tuple[SSAValue, SSAValue]


def reach(kernel: Sequence[int], dilations: Sequence[int]) -> list[int]:
    """How many elements lie between the first and the last of a window, both counted."""
    return [(k - 1) * d + 1 for k, d in zip(kernel, dilations, strict=True)]


def same_pads(
    rw: Lowering, sizes: SSAValue, kernel: Sequence[int], strides: Sequence[int], dilations: Sequence[int]
) -> Pads:
    """What SAME puts before and behind dimensions of these sizes (i64): windows = size / stride, rounded up."""
    step = ints(rw, strides)
    last = rw.emit(DivideOp, rw.emit(SubtractOp, sizes, rw.const(1)), step)
    needed = rw.emit(AddOp, rw.emit(MultiplyOp, last, step), ints(rw, reach(kernel, dilations)))
    total = rw.emit(MaximumOp, rw.emit(SubtractOp, needed, sizes), rw.const(0))
    begin = rw.emit(DivideOp, total, rw.const(2))
    return begin, rw.emit(SubtractOp, total, begin)


def padded(rw: Lowering, data: SSAValue, axes: Sequence[int], pads: Pads, filler: SSAValue) -> SSAValue:
    """The data with elements put before and behind neighbouring axes."""
    before, after = ints(rw, [0] * axes[0]), ints(rw, [0] * (rank(data) - axes[-1] - 1))
    begin, end = (concat(rw, [before, each, after]) for each in pads)
    return rw.emit(PadOp, data, begin, end, filler, pad_mode="constant")


def windows(
    rw: Lowering,
    data: SSAValue,
    axes: Sequence[int],
    kernel: Sequence[int],
    strides: Sequence[int],
    dilations: Sequence[int],
) -> SSAValue:
    """Every axis as two: its windows, and the places in a window. [N, H, W, C] becomes [N, h, kh, w, kw, C].

    Elements are only moved, so that all types are kept exactly.
    """
    for shift, at in enumerate(axes):
        length, step = reach([kernel[shift]], [dilations[shift]])[0], strides[shift]
        size = reshape(rw, dims(rw, data, [at + shift]), [])
        count = rw.emit(DivideOp, rw.emit(SubtractOp, size, rw.const(length - step)), rw.const(step))
        first = rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")
        first = reshape(rw, rw.emit(MultiplyOp, first, rw.const(step)), [-1, 1])
        places = rw.emit(AddOp, first, ints(rw, [i * dilations[shift] for i in range(kernel[shift])]))
        data = rw.emit(GatherOp, data, places, rw.const(at + shift))
    return data


def windows_last(rw: Lowering, data: SSAValue, count: int) -> SSAValue:
    """What `windows` made of [N, …, C] with its `count` axes of windows in front: [N, windows…, places…, C]."""
    order = [0, *range(1, 2 * count, 2), *range(2, 2 * count + 1, 2), 2 * count + 1]
    return transpose(rw, data, order)


__all__ = ["padded", "reach", "same_pads", "windows", "windows_last"]
