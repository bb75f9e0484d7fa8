"""A tensor padded with a value."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset import values
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import PadOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, kind, like, reshape, shape


def small(rw: Lowering, value: SSAValue) -> SSAValue:
    """A real number of 8 bits or fewer as f32: the runtime (2026.4) pads none by a Select."""
    of = kind(value)
    return convert(rw, value, "f32") if of.is_float and 0 < of.bits <= 8 else value


def padded(rw: Lowering, data: SSAValue, begin: SSAValue, end: SSAValue, value: SSAValue | None = None) -> SSAValue:
    """`data` with so many elements more at the begin and end of each dimension: zeros, or a value of one element.

    A value that is computed is put where a padded mask is false: the CPU pads with 0 then.
    """
    of, data = kind(data).name, small(rw, data)
    if value is not None and values.constant(value) is None:
        inside = broadcast(rw, rw.const(np.asarray(True)), shape(rw, data))
        inside = rw.emit(PadOp, inside, begin, end, rw.const(np.asarray(False)), pad_mode="constant")
        made = rw.emit(PadOp, data, begin, end, like(rw, 0, data), pad_mode="constant")
        made = rw.emit(SelectOp, inside, made, small(rw, reshape(rw, value, [])))
    else:
        filler = like(rw, 0, data) if value is None else small(rw, reshape(rw, value, []))
        made = rw.emit(PadOp, data, begin, end, filler, pad_mode="constant")
    return convert(rw, made, of)


__all__ = ["padded", "small"]
