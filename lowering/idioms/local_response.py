"""Normalisation by the squares of neighbouring channels."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, PowerOp
from stepwell.dialects.opset.normalization import LRNOp
from stepwell.dialects.opset.pooling import AvgPool14Op
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, like, rank, shape


def local_response(rw: Lowering, data: SSAValue, size: int, alpha: float, beta: float, bias: float) -> SSAValue:
    """x / (bias + alpha * mean of the squares of `size` channels)^beta of [batch, channels, spatial…].

    LRN where the bias is whole and the size odd; the CPU cuts the one, centres the other differently, and must know how
    many channels there are. Otherwise the mean is a pool over the channels.
    """
    shape_ = shape_of(data)
    if bias == int(bias) and size % 2 and shape_ is not None and isinstance(shape_[1], int):
        return rw.emit(LRNOp, data, ints(rw, [1]), alpha=alpha, beta=beta, bias=bias, size=size)
    known = rank(data)
    if known < 3:
        raise NoMatch(f"rank {known}; at least 3 is needed")
    channels = dims(rw, data, [1])
    images = rw.emit(ReshapeOp, data, concat(rw, [ints(rw, [0, 1]), channels, ints(rw, [-1])]), special_zero=True)
    mean = rw.emit(
        AvgPool14Op,
        rw.emit(MultiplyOp, images, images),
        kernel=(size, 1),
        strides=(1, 1),
        pads_begin=((size - 1) // 2, 0),
        pads_end=(size // 2, 0),
        exclude_pad=False,
        auto_pad="explicit",
        rounding_type="floor",
    )
    base = rw.emit(AddOp, rw.emit(MultiplyOp, mean, like(rw, alpha, mean)), like(rw, bias, mean))
    out = rw.emit(DivideOp, images, rw.emit(PowerOp, base, like(rw, beta, mean)))
    return rw.emit(ReshapeOp, out, shape(rw, data), special_zero=False)
