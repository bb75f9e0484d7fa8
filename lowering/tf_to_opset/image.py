"""TensorFlow's image operators: colours. Others are in `resize.py` and `patches.py`.

RGBToHSV, HSVToRGB, AdjustHue, AdjustSaturation, AdjustContrast, V2 -> element-wise operations
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import (
    AbsOp,
    AddOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.opset.reduction import ReduceMeanOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, ints, kind, rank

rules = RuleSet()

Three = tuple[SSAValue, SSAValue, SSAValue]


def _split(rw: Lowering, images: SSAValue) -> Three:
    """The three channels, in f32."""
    at = rank(images) - 1
    first, second, third = rw.emit(SplitOp, convert(rw, images, "f32"), rw.const(at), num_splits=3)
    return first, second, third


def _joined(rw: Lowering, channels: Three, images: SSAValue) -> SSAValue:
    return convert(rw, concat(rw, list(channels), rank(images) - 1), kind(images).mlir)


def _of(rw: Lowering, op: type[Any], a: SSAValue | float, b: SSAValue | float) -> SSAValue:
    return rw.emit(op, *(v if isinstance(v, SSAValue) else rw.const(float(v), "f32") for v in (a, b)))


def to_hsv(rw: Lowering, images: SSAValue) -> Three:
    """Hue, saturation and value; grey has hue 0, and black saturation 0.

    The hue is a sixth of (g - b) / range, 2 + (b - r) / range or 4 + (r - g) / range by the largest channel, from 0.
    """
    r, g, b = _split(rw, images)
    value = _of(rw, MaximumOp, _of(rw, MaximumOp, r, g), b)
    spread = _of(rw, SubtractOp, value, _of(rw, MinimumOp, _of(rw, MinimumOp, r, g), b))
    zero, one = rw.const(0.0), rw.const(1.0)
    # A divisor of nothing would be chosen against, and may not be divided by.
    some = rw.emit(GreaterOp, value, zero)
    saturation = rw.emit(SelectOp, some, _of(rw, DivideOp, spread, rw.emit(SelectOp, some, value, one)), zero)
    coloured = rw.emit(GreaterOp, spread, zero)
    divisor = _of(rw, MultiplyOp, rw.emit(SelectOp, coloured, spread, one), 6)
    parts = [_of(rw, DivideOp, _of(rw, SubtractOp, x, y), divisor) for x, y in ((g, b), (b, r), (r, g))]
    green, blue = _of(rw, AddOp, parts[1], 1 / 3), _of(rw, AddOp, parts[2], 2 / 3)
    hue = rw.emit(SelectOp, rw.emit(EqualOp, g, value), green, blue)
    hue = rw.emit(SelectOp, rw.emit(EqualOp, r, value), parts[0], hue)
    hue = rw.emit(SelectOp, coloured, hue, zero)
    hue = rw.emit(SelectOp, rw.emit(GreaterOp, zero, hue), _of(rw, AddOp, hue, 1), hue)
    return hue, saturation, value


def to_rgb(rw: Lowering, hue: SSAValue, saturation: SSAValue, value: SSAValue) -> Three:
    """value * (1 - saturation + saturation * channel), where the channels of a hue are |6h - 3| - 1 and so on."""
    sixths = _of(rw, MultiplyOp, hue, 6)
    channels: list[SSAValue] = []
    for middle, sign, offset in ((3, 1, -1), (2, -1, 2), (4, -1, 2)):
        away = rw.emit(AbsOp, _of(rw, SubtractOp, sixths, middle))
        away = _of(rw, AddOp, _of(rw, MultiplyOp, away, sign), offset)
        pure = rw.emit(ClampOp, away, min=0.0, max=1.0)
        share = _of(rw, AddOp, _of(rw, MultiplyOp, saturation, pure), _of(rw, SubtractOp, 1, saturation))
        channels.append(_of(rw, MultiplyOp, share, value))
    return channels[0], channels[1], channels[2]


@rules.lower(tf.RGBToHSVOp)
def rgb_to_hsv(op: tf.RGBToHSVOp, rw: Lowering):
    return _joined(rw, to_hsv(rw, op.images), op.images)


@rules.lower(tf.HSVToRGBOp)
def hsv_to_rgb(op: tf.HSVToRGBOp, rw: Lowering):
    return _joined(rw, to_rgb(rw, *_split(rw, op.images)), op.images)


@rules.lower(tf.AdjustHueOp)
def adjust_hue(op: tf.AdjustHueOp, rw: Lowering):
    """The hue turns by delta."""
    hue, saturation, value = to_hsv(rw, op.images)
    moved = _of(rw, AddOp, hue, convert(rw, op.delta, "f32"))
    moved = _of(rw, SubtractOp, moved, rw.emit(FloorOp, moved))
    return _joined(rw, to_rgb(rw, moved, saturation, value), op.images)


@rules.lower(tf.AdjustSaturationOp)
def adjust_saturation(op: tf.AdjustSaturationOp, rw: Lowering):
    """The saturation is scaled, and stays within 0 to 1."""
    hue, saturation, value = to_hsv(rw, op.images)
    scaled = rw.emit(ClampOp, _of(rw, MultiplyOp, saturation, convert(rw, op.scale, "f32")), min=0.0, max=1.0)
    return _joined(rw, to_rgb(rw, hue, scaled, value), op.images)


def _contrast(rw: Lowering, images: SSAValue, factor: SSAValue) -> SSAValue:
    """(x - mean) * factor + mean, by the mean of each channel of each image, in f32."""
    count = rank(images)
    if count < 3:
        raise NoMatch(f"images of rank {count}; height, width and channels are needed")
    data = convert(rw, images, "f32")
    mean = rw.emit(ReduceMeanOp, data, ints(rw, [count - 3, count - 2]), keep_dims=True)
    return _of(rw, AddOp, _of(rw, MultiplyOp, _of(rw, SubtractOp, data, mean), factor), mean)


@rules.lower(tf.AdjustContrastv2Op)
def adjust_contrast(op: tf.AdjustContrastv2Op, rw: Lowering):
    return convert(rw, _contrast(rw, op.images, op.contrast_factor), kind(op.images).mlir)


@rules.lower(tf.AdjustContrastOp)
def adjust_contrast_within(op: tf.AdjustContrastOp, rw: Lowering):
    """The first form gives f32, between min_value and max_value."""
    made = _contrast(rw, op.images, op.contrast_factor)
    return _of(rw, MinimumOp, _of(rw, MaximumOp, made, op.min_value), op.max_value)


@rules.lower(tf.DecodeBmpOp, tf.DecodeGifOp, tf.DecodeImageOp, tf.DecodeJpegOp, tf.DecodePngOp)
def decode(op: Any, rw: Lowering):
    raise NoMatch("OpenVINO decodes no images; decode them before, and start the model behind this operator (--input)")


@rules.lower(tf.DecodeWavOp)
def decode_wav(op: tf.DecodeWavOp, rw: Lowering):
    raise NoMatch("OpenVINO decodes no sound; decode it before, and start the model behind this operator (--input)")


__all__ = ["rules"]
