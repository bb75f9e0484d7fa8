"""Elements in their order."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset import values
from stepwell.dialects.opset.bitwise import BitwiseXorOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, convert, kind, reshape, shape, slice_axis


def largest(rw: Lowering, data: SSAValue, k: SSAValue, at: int, mode: str, index: str) -> tuple[SSAValue, SSAValue]:
    """The k largest (smallest) elements and their places, equal ones in their order.

    u32 is ordered as i32 with the first bit turned: the CPU (2026.4) takes it for signed.
    """
    if values.scalar(k) == 0:
        # The runtime (2026.4) loses the other dimensions.
        none = slice_axis(rw, data, at, 0, 0)
        return none, broadcast(rw, rw.const(0, index), shape(rw, none))
    unsigned = kind(data).name == "u32"
    first = rw.const(-(1 << 31), "i32")
    if unsigned:
        data = rw.emit(BitwiseXorOp, convert(rw, data, "i32"), first)
    found, where = rw.emit(
        TopKOp,
        data,
        reshape(rw, k, []),
        axis=at,
        mode=mode,
        sort="value",
        index_element_type="i64" if index == "i64" else "i32",
        stable=True,
    )
    if unsigned:
        found = convert(rw, rw.emit(BitwiseXorOp, found, first), "u32")
    return found, convert(rw, where, index)


__all__ = ["largest"]
