"""TensorFlow's operators that cut pieces out of images.

ExtractImagePatches, ExtractVolumePatches -> Gather for each axis, Transpose; ExtractGlimpse -> Pad, Gather
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.blocks import ExtractImagePatchesOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherNDOp, GatherOp
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, like, rank, reshape, unsqueeze
from stepwell.lowering.idioms.layout import channels_back, channels_first
from stepwell.lowering.idioms.sliding import padded, same_pads, windows, windows_last
from stepwell.lowering.tf_to_opset.convolution import spatial

rules = RuleSet()


def _patches(op: Any, rw: Lowering, data: SSAValue, rates: tuple[int, ...]) -> SSAValue:
    """[N, windows…, kernel… * C]: each place of a window is gathered, so that elements of all types stay so."""
    count = len(rates)
    if rank(data) != count + 2:
        raise NoMatch(f"the input has rank {rank(data)}, not {count + 2}")
    kernel, strides = (spatial(plain(v), True, count, w) for v, w in ((op.ksizes, "ksizes"), (op.strides, "strides")))
    axes = range(1, count + 1)
    if plain(op.padding) == "SAME":
        pads = same_pads(rw, dims(rw, data, axes), kernel, strides, rates)
        filler = False if kind(data).name == "boolean" else 0
        data = padded(rw, data, axes, pads, like(rw, filler, data))
    found = windows_last(rw, windows(rw, data, axes, kernel, strides, rates), count)
    each = rw.emit(ReduceProdOp, dims(rw, found, range(count + 1, 2 * count + 2)), ints(rw, [0]), keep_dims=True)
    target = concat(rw, [dims(rw, found, range(count + 1)), each])
    return rw.emit(ReshapeOp, found, target, special_zero=False)


@rules.lower(tf.ExtractImagePatchesOp)
def extract_image_patches(op: tf.ExtractImagePatchesOp, rw: Lowering):
    """f32 by the operation of that name, which orders the elements of a patch alike; other types by Gather."""
    rates = spatial(plain(op.rates), True, 2, "rates")
    if kind(op.images).name != "f32":
        return _patches(op, rw, op.images, rates)
    made = rw.emit(
        ExtractImagePatchesOp,
        channels_first(rw, op.images),
        sizes=spatial(plain(op.ksizes), True, 2, "ksizes"),
        strides=spatial(plain(op.strides), True, 2, "strides"),
        rates=rates,
        auto_pad={"SAME": "same_upper", "VALID": "valid"}[plain(op.padding)],
    )
    return channels_back(rw, made)


@rules.lower(tf.ExtractVolumePatchesOp)
def extract_volume_patches(op: tf.ExtractVolumePatchesOp, rw: Lowering):
    return _patches(op, rw, op.input, (1, 1, 1))


@rules.lower(tf.ExtractGlimpseOp, tf.ExtractGlimpseV2Op)
def extract_glimpse(op: Any, rw: Lowering):
    """Elements by their rows and columns; those outside are zero. Noise there is random, which no IR can repeat.

    An offset is in elements, or in parts of the image where it is normalized, and counts from the middle of the image
    where it is centered. It is the middle of the glimpse; in V2 only where it is both, otherwise where that begins.
    """
    second = isinstance(op, tf.ExtractGlimpseV2Op)
    if plain(op.noise) != "zero":
        raise NoMatch("a glimpse beyond the image is filled with random noise; set noise to 'zero'")
    if not second and plain(op.centered) and not plain(op.normalized):
        raise NoMatch("ExtractGlimpse with centered offsets in elements; ExtractGlimpseV2 has a lowering")
    size = convert(rw, op.size, "i64")
    places: list[SSAValue] = []
    seen: SSAValue | None = None
    for at in (0, 1):
        offset = rw.emit(GatherOp, op.offsets, ints(rw, [at]), rw.const(1))
        have = convert(rw, dims(rw, op.input, [1 + at]), "f32")
        length = rw.emit(GatherOp, size, rw.const(at), rw.const(0))
        wide = convert(rw, length, "f32")
        half = rw.const(0.5)
        middle = offset
        if plain(op.normalized):
            middle = rw.emit(MultiplyOp, offset, have)
        if plain(op.centered):
            shift = rw.emit(MultiplyOp, have, half)
            middle = rw.emit(AddOp, rw.emit(MultiplyOp, middle, half) if plain(op.normalized) else middle, shift)
        first = middle
        if not second or (plain(op.normalized) and plain(op.centered)):
            first = rw.emit(SubtractOp, middle, rw.emit(MultiplyOp, wide, half))
        steps = rw.emit(RangeOp, rw.const(0), length, rw.const(1), output_type="i64")
        line = rw.emit(AddOp, convert(rw, first, "i64"), unsqueeze(rw, steps, [0]))
        inside = rw.emit(
            LogicalAndOp,
            rw.emit(GreaterEqualOp, line, rw.const(0)),
            rw.emit(LessOp, line, reshape(rw, dims(rw, op.input, [1 + at]), [])),
        )
        line = rw.emit(SelectOp, inside, line, rw.const(0))
        line, inside = (unsqueeze(rw, v, [2 - at]) for v in (line, inside))
        places.append(line)
        seen = inside if seen is None else rw.emit(LogicalAndOp, seen, inside)
    assert seen is not None
    width = reshape(rw, dims(rw, op.input, [2]), [])
    flat = rw.emit(AddOp, rw.emit(MultiplyOp, places[0], width), places[1])
    rows = rw.emit(ReshapeOp, op.input, concat(rw, [ints(rw, [0, -1]), dims(rw, op.input, [3])]), special_zero=True)
    found = rw.emit(GatherNDOp, rows, unsqueeze(rw, flat, [3]), batch_dims=1)
    return rw.emit(SelectOp, unsqueeze(rw, seen, [3]), found, like(rw, 0, found))


__all__ = ["rules"]
