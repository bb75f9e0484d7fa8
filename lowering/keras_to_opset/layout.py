"""Where the channels of a tensor are: in Keras last, unless it is told otherwise; OpenVINO wants them first."""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import rank, transpose

FORMATS = ("channels_last", "channels_first")


def channels_last(op: Any) -> bool:
    """Whether a layer's tensors have their channels last."""
    name = plain(op.data_format)
    if name not in FORMATS:
        raise NoMatch(f"data_format '{name}'; there are channels_last and channels_first")
    return name == "channels_last"


def expect(value: SSAValue, spatial: int) -> None:
    """Decline an input that has not one batch, one channel and so many spatial dimensions."""
    if rank(value) != spatial + 2:
        raise NoMatch(f"the input has rank {rank(value)}; the layer takes rank {spatial + 2}")


def channels_to_front(rw: Lowering, value: SSAValue, last: bool) -> SSAValue:
    """[batch, spatial…, channels] as [batch, channels, spatial…], where the channels are last."""
    count = rank(value)
    return transpose(rw, value, [0, count - 1, *range(1, count - 1)]) if last else value


def channels_back(rw: Lowering, value: SSAValue, last: bool) -> SSAValue:
    """The inverse of `channels_to_front`."""
    count = rank(value)
    return transpose(rw, value, [0, *range(2, count), 1]) if last else value


__all__ = ["channels_back", "channels_last", "channels_to_front", "expect"]
