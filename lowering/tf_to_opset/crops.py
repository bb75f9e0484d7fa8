"""CropAndResize: boxes of images, resized to one size."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    CeilingOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MultiplyOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.roi import ROIPoolingOp
from stepwell.dialects.opset.values import constant_ints
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, rank, unsqueeze
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.idioms.pictures import Pictures

rules = RuleSet()


@rules.lower(tf.CropAndResizeOp)
def crop_and_resize(op: tf.CropAndResizeOp, rw: Lowering):
    """[boxes, height, width, C] in f32. The corners of a box are those of its crop, and of the image at 0 and 1.

    One row, or one column, is the middle of its box. What lies outside of the image is extrapolation_value. With zeros
    there ROIPooling is the same function; where TensorFlow rounds a place at the edge to one outside, it has its value.
    """
    rank(op.image)
    size = constant_ints(op.crop_size)
    if plain(op.method) == "bilinear" and plain(op.extrapolation_value) == 0 and size and min(size) > 0:
        return _pooled(op, rw, size)
    batch = unsqueeze(rw, convert(rw, op.box_ind, "i64"), [1, 2])
    pictures = Pictures(rw, op.image, batch)
    places: list[SSAValue] = []
    for at in (0, 1):
        start, end = (rw.emit(GatherOp, op.boxes, rw.const([i]), rw.const(1)) for i in (at, at + 2))
        out = convert(rw, rw.emit(GatherOp, op.crop_size, rw.const(at), rw.const(0)), "f32")
        steps = rw.emit(RangeOp, rw.const(0.0), out, rw.const(1.0), output_type="f32")
        last = pictures.lasts[at]
        span = rw.emit(MultiplyOp, rw.emit(SubtractOp, end, start), last)
        stride = rw.emit(DivideOp, span, rw.emit(MaximumOp, rw.emit(SubtractOp, out, rw.const(1.0)), rw.const(1.0)))
        spread = rw.emit(
            AddOp, rw.emit(MultiplyOp, start, last), rw.emit(MultiplyOp, unsqueeze(rw, steps, [0]), stride)
        )
        middle = rw.emit(MultiplyOp, rw.emit(MultiplyOp, rw.emit(AddOp, start, end), last), rw.const(0.5))
        place = rw.emit(SelectOp, rw.emit(GreaterOp, out, rw.const(1.0)), spread, middle)
        places.append(unsqueeze(rw, place, [2 - at]))
    inside = [rw.emit(EqualOp, p, pictures.clipped(p, axis)) for axis, p in enumerate(places)]
    if plain(op.method) == "nearest":
        rounded = [rw.emit(RoundOp, p, mode="half_away_from_zero") for p in places]
        found = convert(rw, pictures.at(rounded[0], rounded[1]), "f32")
    else:
        low, high = [rw.emit(FloorOp, p) for p in places], [rw.emit(CeilingOp, p) for p in places]
        parts = [rw.emit(SubtractOp, p, v) for p, v in zip(places, low, strict=True)]
        lines = [
            pictures.mixed(
                convert(rw, pictures.at(row, low[1]), "f32"), convert(rw, pictures.at(row, high[1]), "f32"), parts[1]
            )
            for row in (low[0], high[0])
        ]
        found = pictures.mixed(lines[0], lines[1], parts[0])
    seen = unsqueeze(rw, rw.emit(LogicalAndOp, *inside), [3])
    return rw.emit(SelectOp, seen, found, rw.const(plain(op.extrapolation_value), "f32"))


def _pooled(op: tf.CropAndResizeOp, rw: Lowering, size: tuple[int, ...]) -> SSAValue:
    """ROIPooling of [image, x1, y1, x2, y2]."""
    image = channels_first(rw, convert(rw, op.image, "f32"))
    corners = rw.emit(GatherOp, convert(rw, op.boxes, "f32"), rw.const([1, 0, 3, 2]), rw.const(1))
    places = concat(rw, [unsqueeze(rw, convert(rw, op.box_ind, "f32"), [1]), corners], 1)
    pooled = rw.emit(
        ROIPoolingOp,
        image,
        places,
        pooled_h=size[0],
        pooled_w=size[1],
        output_roi=size,
        spatial_scale=1.0,
        method="bilinear",
    )
    return channels_back(rw, pooled)


__all__ = ["rules"]
