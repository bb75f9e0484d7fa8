"""ImageProjectiveTransformV2, V3: the elements of an image at computed places, by Gather."""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MultiplyOp,
    RoundOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp, GreaterOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, chosen, concat, convert, dims, kind, rank, reshape, unsqueeze
from stepwell.lowering.idioms.pictures import Pictures

rules = RuleSet()

MODES = {mode: mode for mode in ("CONSTANT", "REFLECT", "WRAP", "NEAREST")}


def _of(rw: Lowering, op: type[Any], a: SSAValue | float, b: SSAValue | float) -> SSAValue:
    return rw.emit(op, *(v if isinstance(v, SSAValue) else rw.const(float(v), "f32") for v in (a, b)))


def _mapped(rw: Lowering, value: SSAValue, size: SSAValue, last: SSAValue, mode: str) -> SSAValue:
    """Where a place outside is taken from: the edge, the image mirrored with its edge, or the image again."""
    count = convert(rw, size, "f32")
    if mode == "REFLECT":
        twice = _of(rw, MultiplyOp, count, 2)
        turns = rw.emit(FloorOp, _of(rw, DivideOp, value, twice))
        inner = _of(rw, SubtractOp, value, _of(rw, MultiplyOp, turns, twice))
        back = _of(rw, SubtractOp, _of(rw, SubtractOp, twice, inner), 1)
        return rw.emit(SelectOp, rw.emit(LessOp, inner, count), inner, back)
    if mode == "WRAP":
        step = _of(rw, MaximumOp, last, 1)
        below = _of(rw, AddOp, rw.emit(FloorOp, _of(rw, DivideOp, _of(rw, SubtractOp, 0, value), step)), 1)
        above = rw.emit(FloorOp, _of(rw, DivideOp, value, step))
        from_below = _of(rw, AddOp, value, _of(rw, MultiplyOp, count, below))
        from_above = _of(rw, SubtractOp, value, _of(rw, MultiplyOp, count, above))
        value_ = rw.emit(SelectOp, _of(rw, LessOp, value, 0), from_below, value)
        return rw.emit(SelectOp, rw.emit(GreaterOp, value, last), from_above, value_)
    return value


@rules.lower(tf.ImageProjectiveTransformV2Op, tf.ImageProjectiveTransformV3Op)
def image_projective_transform(op: Any, rw: Lowering):
    """An output at (x, y) is what is at ((a0 x + a1 y + a2) / k, (b0 x + b1 y + b2) / k) with k = c0 x + c1 y + 1.

    Where k is 0 nothing is, and with the mode CONSTANT nothing is outside: there is the fill value.
    """
    if rank(op.images) != 4:
        raise NoMatch(f"the input has rank {rank(op.images)}, not 4")
    mode = chosen(MODES, plain(op.fill_mode), "fill_mode")
    of = kind(op.images)
    fill = op.fill_value if isinstance(op, tf.ImageProjectiveTransformV3Op) else rw.const(0.0, "f32")
    wanted = convert(rw, op.output_shape, "i64")
    grid: list[SSAValue] = []
    for at in (0, 1):
        stop = convert(rw, rw.emit(GatherOp, wanted, rw.const(at), rw.const(0)), "f32")
        line = rw.emit(RangeOp, rw.const(0.0), stop, rw.const(1.0), output_type="f32")
        grid.append(reshape(rw, line, [1, -1, 1] if at == 0 else [1, 1, -1]))
    y, x = grid
    entries = [unsqueeze(rw, rw.emit(GatherOp, op.transforms, rw.const(i), rw.const(1)), [1, 2]) for i in range(8)]

    def line_of(first: int) -> SSAValue:
        made = _of(rw, AddOp, _of(rw, MultiplyOp, entries[first], x), _of(rw, MultiplyOp, entries[first + 1], y))
        return _of(rw, AddOp, made, entries[first + 2] if first < 6 else 1)

    k = line_of(6)
    nowhere = _of(rw, EqualOp, k, 0)
    k = rw.emit(SelectOp, nowhere, rw.const(1.0), k)
    places = [_of(rw, DivideOp, line_of(first), k) for first in (3, 0)]
    number = dims(rw, op.images, [0])
    batch = rw.emit(RangeOp, rw.const(0), reshape(rw, number, []), rw.const(1), output_type="i64")
    data = op.images if of.is_float and of.bits <= 32 else convert(rw, op.images, "f32" if of.bits < 32 else of.mlir)
    bilinear = plain(op.interpolation) == "BILINEAR"
    if bilinear or of.name == "f64":
        data = convert(rw, data, "f32")
    fill = convert(rw, fill, kind(data).mlir)
    whole = concat(rw, [number, wanted])
    pictures = Pictures(rw, data, broadcast(rw, unsqueeze(rw, batch, [1, 2]), whole))
    places = [broadcast(rw, p, whole) for p in places]
    if mode != "CONSTANT":
        places = [
            pictures.clipped(_mapped(rw, p, size, last, mode), axis)
            for axis, (p, size, last) in enumerate(zip(places, pictures.sizes, pictures.lasts, strict=True))
        ]
    if not bilinear:
        rounded = [rw.emit(RoundOp, p, mode="half_away_from_zero") for p in places]
        found = pictures.filled(rounded[0], rounded[1], fill)
    else:
        low = [rw.emit(FloorOp, p) for p in places]
        high = [_of(rw, AddOp, v, 1) for v in low]
        parts = [rw.emit(SubtractOp, p, v) for p, v in zip(places, low, strict=True)]
        lines = [
            pictures.mixed(pictures.filled(row, low[1], fill), pictures.filled(row, high[1], fill), parts[1])
            for row in (low[0], high[0])
        ]
        found = pictures.mixed(lines[0], lines[1], parts[0])
    found = rw.emit(SelectOp, unsqueeze(rw, nowhere, [3]), fill, found)
    return convert(rw, found, of.mlir)


__all__ = ["rules"]
