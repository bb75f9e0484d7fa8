"""How like two maps are where one of them is put off: the correlation layer of FlowNet (arXiv 1504.06852)."""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AbsOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.movement import ConcatOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceMeanOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.averages import average
from stepwell.lowering.idioms.basic import ints, static
from stepwell.lowering.idioms.padding import padded

DISPLACEMENTS = 1 << 11
"""How many displacements are taken one by one."""


def correlated(
    rw: Lowering,
    first: SSAValue,
    second: SSAValue,
    *,
    reach: int,
    step: int,
    kernel: int,
    stride: int,
    pad: int,
    difference: bool = False,
) -> SSAValue:
    """For each displacement the products of the first map and the second one put off, their mean over the channels.

    Displacements go to `reach` on each side, by `step`. Windows of `kernel`, by `stride`, are averages of those; the
    maps are padded by zeros. `difference`: the sizes of the differences in place of the products.
    """
    if min(stride, step) < 1 or kernel < 1 or kernel % 2 == 0 or reach < 0:
        raise NoMatch(f"a kernel of {kernel}, displacements to {reach} and strides {stride} and {step}")
    places = range(-(reach // step) * step, reach + 1, step)
    if len(places) ** 2 > DISPLACEMENTS:
        raise NoMatch(f"{len(places) ** 2} displacements; up to {DISPLACEMENTS} are expressed")
    height, width = (s + 2 * pad - 2 * reach for s in static(first, "the first map")[2:])
    if min(height, width) < kernel:
        raise NoMatch(f"displacements of {reach} leave nothing of a map of {height + 2 * reach} by {width + 2 * reach}")
    if pad:
        around = ints(rw, [0, 0, pad, pad])
        first, second = (padded(rw, v, around, around) for v in (first, second))
    middle = _part(rw, first, reach, reach, height, width)
    found: list[SSAValue] = []
    for down in places:
        for across in places:
            other = _part(rw, second, reach + down, reach + across, height, width)
            if difference:
                each = rw.emit(AbsOp, rw.emit(SubtractOp, middle, other))
            else:
                each = rw.emit(MultiplyOp, middle, other)
            found.append(rw.emit(ReduceMeanOp, each, ints(rw, [1]), keep_dims=True))
    made = found[0] if len(found) == 1 else rw.emit(ConcatOp, found, axis=1)
    if kernel == 1 and stride == 1:
        return made
    window: dict[str, Any] = {"kernel": (kernel, kernel), "strides": (stride, stride), "pads_begin": (0, 0)}
    window |= {"pads_end": (0, 0), "auto_pad": "explicit", "dilations": (1, 1), "rounding_type": "floor"}
    return average(rw, made, window, exclude_pad=False)


def _part(rw: Lowering, value: SSAValue, top: int, left: int, height: int, width: int) -> SSAValue:
    start, stop = ints(rw, [top, left]), ints(rw, [top + height, left + width])
    return rw.emit(SliceOp, value, start, stop, ints(rw, [1, 1]), ints(rw, [2, 3]))


__all__ = ["correlated"]
