"""What transforms of and to real signals need before them on the CPU (2026.4).

RDFT reads behind the end of a signal that is shorter than its length, and IRDFT over three axes takes the wrong
elements of a spectrum that is longer.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import SSAValue

from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import DivideOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, SliceOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, like, rank
from stepwell.lowering.idioms.formula import Formula


def filled(rw: Lowering, data: SSAValue, axes: Sequence[int], lengths: SSAValue, *, halved: bool = False) -> SSAValue:
    """The data with zeros behind its end along some axes, so that each is at least as long as it says.

    With `halved` it is half of a spectrum, cut to what is needed: n // 2 + 1 elements of the last axis for length n.
    """
    sizes, wanted = shape_of(data), values.constant_ints(lengths)
    if sizes is not None and wanted is not None:
        needed = [n // 2 + 1 if halved and i == len(wanted) - 1 else n for i, n in enumerate(wanted)]
        pairs = [(sizes[a], n) for a, n in zip(axes, needed, strict=True)]
        if all(isinstance(have, int) and (have == n or (have > n and not halved)) for have, n in pairs):
            return data
    length = Formula(rw, lengths)
    if halved:
        last = Formula(rw, ints(rw, [int(i == len(axes) - 1) for i in range(len(axes))]))
        half = length.made(DivideOp, 2, m_pythondiv=True) + 1
        length = half.where(last > 0, otherwise=length)
    missing = (length - Formula(rw, dims(rw, data, axes))).largest(0)
    places = [axes.index(i) + 1 if i in axes else 0 for i in range(rank(data))]
    ends = rw.emit(GatherOp, concat(rw, [ints(rw, [0]), missing.value]), ints(rw, places), rw.const(0))
    begins = ints(rw, [0] * len(places))
    data = rw.emit(PadOp, data, begins, ends, like(rw, 0, data), pad_mode="constant")
    if not halved:
        return data
    zero, one = ints(rw, [0] * len(axes)), ints(rw, [1] * len(axes))
    return rw.emit(SliceOp, data, zero, length.value, one, ints(rw, axes))


__all__ = ["filled"]
