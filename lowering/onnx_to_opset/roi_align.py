"""ONNX RoiAlign.

The mean of the samples -> ROIAlign; their largest weighted neighbour -> Gather of the four neighbours of each sample
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    CeilingOp,
    DivideOp,
    FloorOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.detection import ROIAlignOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalOrOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    chosen,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    slice_axis,
    transpose,
    unsqueeze,
)

rules = RuleSet()

ALIGNED = {"half_pixel": "half_pixel_for_nn", "output_half_pixel": "asymmetric"}


@rules.lower(onnx.RoiAlignOp)
def roi_align(op: onnx.RoiAlignOp, rw: Lowering):
    """half_pixel -> half_pixel_for_nn; output_half_pixel -> asymmetric.

    OpenVINO's max takes the largest interpolated value, ONNX's the largest weighted neighbour, which is computed here.
    Without samples, which half pixels and a number of samples by size allow, ONNX gives 0 and OpenVINO no number.
    """
    aligned = chosen(ALIGNED, plain(op.coordinate_transformation_mode), "coordinate_transformation_mode")
    largest = chosen({"avg": False, "max": True}, plain(op.mode))
    for value, what, count in ((op.X, "X", 4), (op.rois, "rois", 2)):
        if rank(value, what) != count:
            raise InferenceError(f"{what} has rank {rank(value, what)}, not {count}")
    if largest:
        return _largest(op, rw)
    made = rw.emit(
        ROIAlignOp,
        op.X,
        with_last(rw, op.rois, 4, 2),
        op.batch_indices,
        pooled_h=plain(op.output_height),
        pooled_w=plain(op.output_width),
        sampling_ratio=plain(op.sampling_ratio),
        spatial_scale=plain(op.spatial_scale),
        mode="avg",
        aligned_mode=aligned,
    )
    if plain(op.sampling_ratio) > 0 or aligned == "asymmetric":
        return made
    size = rw.emit(SubtractOp, slice_axis(rw, op.rois, 1, 2, 4), slice_axis(rw, op.rois, 1, 0, 2))
    nothing = rw.emit(LessEqualOp, size, like(rw, 0, size))
    empty = rw.emit(LogicalOrOp, slice_axis(rw, nothing, 1, 0, 1), slice_axis(rw, nothing, 1, 1, 2))
    return rw.emit(SelectOp, unsqueeze(rw, empty, [2, 3]), like(rw, 0, made), made)


def with_last(rw: Lowering, value: SSAValue, size: int, count: int) -> SSAValue:
    """`value` with its last size known: the CPU plugin demands it of boxes."""
    shape = shape_of(value)
    if shape and shape[-1] == size:
        return value
    return reshape(rw, value, [*(0,) * (count - 2), -1, size], special_zero=True)


@dataclass
class Samples:
    """Along one axis, for each region and sample: the neighbours, their weights, and whether it is a sample at all."""

    low: SSAValue
    high: SSAValue
    near: SSAValue
    far: SSAValue
    count: SSAValue
    """The places for samples in each bin, as one i64 number."""
    there: SSAValue | None = None
    """Which places are taken, where the regions differ in that."""
    some: SSAValue | None = None
    """Which regions have samples, [regions, 1]; all do where this is not given."""


def _samples(op: onnx.RoiAlignOp, rw: Lowering, at: int) -> Samples:
    """The samples along the height (`at` 1) or the width (0), [regions, bins * samples of a bin]."""
    bins = plain(op.output_height if at else op.output_width)
    rois = convert(rw, op.rois, "f32")

    def number(value: float) -> SSAValue:
        return rw.const(value, "f32")

    begin, end = (
        rw.emit(MultiplyOp, slice_axis(rw, rois, 1, i, i + 1), number(plain(op.spatial_scale))) for i in (at, at + 2)
    )
    size = rw.emit(SubtractOp, end, begin)
    if plain(op.coordinate_transformation_mode) == "half_pixel":
        begin = rw.emit(SubtractOp, begin, number(0.5))
    else:
        size = rw.emit(MaximumOp, size, number(1))
    step = rw.emit(DivideOp, size, number(bins))
    ratio = plain(op.sampling_ratio)
    there = some = None
    if ratio > 0:
        count, each = rw.const(ratio), number(ratio)
    else:
        # Every region has its own number of samples; all get places for the most, and for one where there is no region.
        each = rw.emit(CeilingOp, step)
        most = rw.emit(ReduceMaxOp, concat(rw, [each, rw.const([[1.0]])]), ints(rw, [0, 1]), keep_dims=False)
        count = convert(rw, most, "i64")
    count = reshape(rw, count, [1])
    flat = concat(rw, [dims(rw, op.rois, [0]), rw.emit(MultiplyOp, count, rw.const(bins))])
    index = convert(rw, rw.emit(RangeOp, rw.const(0), reshape(rw, count, []), rw.const(1), output_type="i64"), "f32")
    if ratio <= 0:
        every = rw.emit(AddOp, index, rw.const(np.zeros((bins, 1), np.float32)))
        there = rw.emit(LessOp, every, unsqueeze(rw, each, [2]))
        there = rw.emit(ReshapeOp, there, flat, special_zero=False)
        some = rw.emit(GreaterOp, each, number(0))
    # [regions, 1, samples] and [bins, 1] meet as [regions, bins, samples].
    within = rw.emit(DivideOp, rw.emit(MultiplyOp, rw.emit(AddOp, index, number(0.5)), step), each)
    bin_ = rw.emit(MultiplyOp, unsqueeze(rw, step, [2]), rw.const(np.arange(bins, dtype=np.float32)[:, None]))
    place = rw.emit(AddOp, rw.emit(AddOp, unsqueeze(rw, begin, [2]), bin_), unsqueeze(rw, within, [1]))
    place = rw.emit(ReshapeOp, place, flat, special_zero=False)
    limit = convert(rw, dims(rw, op.X, [3 - at]), "f32")
    last = rw.emit(SubtractOp, limit, number(1))
    outside = rw.emit(LogicalOrOp, rw.emit(LessOp, place, number(-1)), rw.emit(GreaterOp, place, limit))
    place = rw.emit(MaximumOp, place, number(0))
    low = rw.emit(MinimumOp, rw.emit(FloorOp, place), last)
    high = rw.emit(MinimumOp, rw.emit(AddOp, low, number(1)), last)
    far = rw.emit(SelectOp, rw.emit(LessOp, low, last), rw.emit(SubtractOp, place, low), number(0))
    near = rw.emit(SubtractOp, number(1), far)
    far, near = (rw.emit(SelectOp, outside, number(0), w) for w in (far, near))
    low, high = (convert(rw, v, "i64") for v in (low, high))
    return Samples(low, high, near, far, count, there, some)


def _largest(op: onnx.RoiAlignOp, rw: Lowering) -> SSAValue:
    """The largest of a bin's neighbours, each times its weight; [regions, channels, height, width]."""
    y, x = _samples(op, rw, 1), _samples(op, rw, 0)
    height, width = plain(op.output_height), plain(op.output_width)
    channels = dims(rw, op.X, [1])
    pixels = transpose(rw, op.X, [0, 2, 3, 1])
    pixels = rw.emit(ReshapeOp, pixels, concat(rw, [ints(rw, [-1]), channels]), special_zero=False)
    rows, columns = dims(rw, op.X, [2]), dims(rw, op.X, [3])
    first = rw.emit(MultiplyOp, convert(rw, op.batch_indices, "i64"), rows)
    found: SSAValue | None = None
    for row, tall in ((y.low, y.near), (y.high, y.far)):
        line = rw.emit(MultiplyOp, rw.emit(AddOp, unsqueeze(rw, first, [1, 2]), unsqueeze(rw, row, [2])), columns)
        for column, wide in ((x.low, x.near), (x.high, x.far)):
            at = rw.emit(AddOp, line, unsqueeze(rw, column, [1]))
            weight = rw.emit(MultiplyOp, unsqueeze(rw, tall, [2, 3]), unsqueeze(rw, wide, [1, 3]))
            value = rw.emit(GatherOp, pixels, at, rw.const(0))
            value = rw.emit(MultiplyOp, value, convert(rw, weight, kind(op.X).mlir))
            found = value if found is None else rw.emit(MaximumOp, found, value)
    if y.there is not None and x.there is not None:
        there = rw.emit(LogicalAndOp, unsqueeze(rw, y.there, [2, 3]), unsqueeze(rw, x.there, [1, 3]))
        found = rw.emit(SelectOp, there, found, like(rw, -np.inf, op.X))
    # [regions * bins of the height, samples, bins of the width, samples, channels]
    split = concat(rw, [ints(rw, [-1]), y.count, ints(rw, [width]), x.count, channels])
    found = rw.emit(ReshapeOp, found, split, special_zero=False)
    most = rw.emit(ReduceMaxOp, found, ints(rw, [1, 3]), keep_dims=False)
    shape = concat(rw, [ints(rw, [-1, height, width]), channels])
    most = transpose(rw, rw.emit(ReshapeOp, most, shape, special_zero=False), [0, 3, 1, 2])
    if y.some is not None and x.some is not None:
        some = unsqueeze(rw, rw.emit(LogicalAndOp, y.some, x.some), [2, 3])
        most = rw.emit(SelectOp, some, most, like(rw, 0, most))
    return most
