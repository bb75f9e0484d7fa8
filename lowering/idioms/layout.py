"""Channels last to channels first and back: the spatial operations of opset have their channels in front.

The transposes are left to be sunk, merged and cancelled within opset.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import rank, transpose


def channels_first(rw: Lowering, value: SSAValue, channels_last: bool = True) -> SSAValue:
    """[N, spatial…, C] as [N, C, spatial…]; a value whose channels are in front is as it is."""
    if not channels_last:
        return value
    count = rank(value)
    return transpose(rw, value, [0, count - 1, *range(1, count - 1)])


def channels_back(rw: Lowering, value: SSAValue, channels_last: bool = True) -> SSAValue:
    """The inverse of `channels_first`."""
    if not channels_last:
        return value
    count = rank(value)
    return transpose(rw, value, [0, *range(2, count), 1])


__all__ = ["channels_back", "channels_first"]
