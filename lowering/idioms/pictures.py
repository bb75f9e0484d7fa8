"""Elements of images [N, H, W, C] by computed places: a Gather of their rows of channels."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, reshape, unsqueeze


class Pictures:
    """Images, and which of them each place is in (i64)."""

    def __init__(self, rw: Lowering, images: SSAValue, batch: SSAValue):
        self.rw, self.batch = rw, batch
        self.sizes = [reshape(rw, dims(rw, images, [at]), []) for at in (1, 2)]
        self.lasts = [rw.emit(SubtractOp, convert(rw, s, "f32"), rw.const(1.0)) for s in self.sizes]
        flat = concat(rw, [ints(rw, [-1]), dims(rw, images, [3])])
        self.rows = rw.emit(ReshapeOp, images, flat, special_zero=False)

    def clipped(self, value: SSAValue, axis: int) -> SSAValue:
        """Positions in f32 within the image."""
        low = self.rw.emit(MaximumOp, value, self.rw.const(0.0))
        return self.rw.emit(MinimumOp, low, self.lasts[axis])

    def at(self, y: SSAValue, x: SSAValue) -> SSAValue:
        """[…, C]: the elements at whole positions (f32), the nearest of the image for those outside."""
        rw = self.rw
        row, column = (convert(rw, self.clipped(v, axis), "i64") for axis, v in enumerate((y, x)))
        line = rw.emit(AddOp, rw.emit(MultiplyOp, self.batch, self.sizes[0]), row)
        place = rw.emit(AddOp, rw.emit(MultiplyOp, line, self.sizes[1]), column)
        return rw.emit(GatherOp, self.rows, place, rw.const(0))

    def filled(self, y: SSAValue, x: SSAValue, filler: SSAValue) -> SSAValue:
        """The same, with a filler for those outside."""
        rw = self.rw
        same = [rw.emit(EqualOp, v, self.clipped(v, axis)) for axis, v in enumerate((y, x))]
        inside = unsqueeze(rw, rw.emit(LogicalAndOp, *same), [3])
        return rw.emit(SelectOp, inside, self.at(y, x), filler)

    def mixed(self, a: SSAValue, b: SSAValue, part: SSAValue) -> SSAValue:
        """a + (b - a) * part, where the part has no channels."""
        rw = self.rw
        share = unsqueeze(rw, rw.emit(ClampOp, part, min=0.0, max=1.0), [3])
        return rw.emit(AddOp, a, rw.emit(MultiplyOp, rw.emit(SubtractOp, b, a), share))


__all__ = ["Pictures"]
