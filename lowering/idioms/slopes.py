"""Another slope below zero, broadcast as numpy does."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset.activation import PReLUOp
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MinimumOp, MultiplyOp
from stepwell.dialects.opset.matching import is_constant
from stepwell.dialects.types import Dim, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import like, unsqueeze


def sloped(rw: Lowering, x: SSAValue, slope: SSAValue) -> SSAValue:
    """x where it is positive, otherwise slope * x; max(x, 0) + min(x, 0) * slope where a rank is not known.

    PReLU-1 takes a vector of as many numbers as there are channels for one of these, so a vector along another axis
    gets the rank of x. Constants get it always: `opset-canonicalize` makes vectors of those along the channels.
    """
    shape, data = shape_of(slope), shape_of(x)
    if shape is None or data is None or len(shape) > len(data):
        zero = like(rw, 0, x)
        negative = rw.emit(MultiplyOp, rw.emit(MinimumOp, x, zero), slope)
        return rw.emit(AddOp, rw.emit(MaximumOp, x, zero), negative)
    least = len(data) if is_constant(slope) else 2
    given = len(shape) == 1 and (shape[0] == 1 or len(data) == 2 or (least == 2 and _other(shape[0], data[1])))
    if not given and len(shape) < least:
        slope = unsqueeze(rw, slope, list(range(len(data) - len(shape))))
    return rw.emit(PReLUOp, x, slope)


def _other(size: Dim, channels: Dim) -> bool:
    """Whether a vector cannot be one of the channels."""
    return isinstance(size, int) and isinstance(channels, int) and size != channels
