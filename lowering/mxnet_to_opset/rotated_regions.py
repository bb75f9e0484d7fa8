"""MXNet's pooling of regions that are turned, whose rows are [image, centre x, centre y, width, height, degrees].

_contrib_RROIAlign -> the places of samples, and Gather of the four elements around each
"""

from __future__ import annotations

import math

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, SplitOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, rank, reshape, transpose, unsqueeze
from stepwell.lowering.idioms.formula import Formula

rules = RuleSet()

MOST = 1 << 12
"""Places along a side: bins of a region, and samples of a bin."""


@rules.lower(mxnet.ContribRROIAlignOp)
def rroi_align(op: mxnet.ContribRROIAlignOp, rw: Lowering):
    """The mean of interpolated samples; without a sampling ratio as many as the region has elements in a bin.

    Regions are at least one element wide and high. Values are [regions, bins down, bins across, samples down, samples
    across] on the way: regions of fewer samples than others leave some out.
    """
    if rank(op.data) != 4:
        raise NoMatch(f"_contrib_RROIAlign of rank {rank(op.data)}; it is of images [N, C, H, W]")
    bins, ratio = plain(op.pooled_size), plain(op.sampling_ratio)
    if len(bins) != 2 or not all(0 < v <= MOST for v in (*bins, max(ratio, 1))):
        raise NoMatch(f"pooled_size {list(bins)} with sampling_ratio {ratio}; a height and a width, up to {MOST} each")
    regions = reshape(rw, convert(rw, op.rois, "f32"), [-1, 6, 1, 1, 1])
    image, x, y, wide, high, turn = (Formula(rw, v) for v in rw.emit(SplitOp, regions, rw.const(1), num_splits=6))
    scale = float(np.float32(plain(op.spatial_scale)))
    turn = turn * (math.pi / 180)
    down = Samples((high * scale).largest(1.0), bins[0], ratio, 1)
    across = Samples((wide * scale).largest(1.0), bins[1], ratio, 2)
    to_x = across.places * turn.cos() + down.places * turn.sin() + x * scale
    to_y = down.places * turn.cos() - across.places * turn.sin() + y * scale
    height, width = (Formula(rw, reshape(rw, dims(rw, op.data, [at]), [])) for at in (2, 3))
    rows, columns = Corners(to_y, height), Corners(to_x, width)
    inside = rows.inside & columns.inside
    for samples in (down, across):
        inside = inside if samples.some is None else inside & samples.some
    pixels = transpose(rw, convert(rw, op.data, "f32"), [0, 2, 3, 1])
    pixels = rw.emit(ReshapeOp, pixels, concat(rw, [ints(rw, [-1]), dims(rw, op.data, [1])]), special_zero=False)
    total: Formula | None = None
    for row, row_share in rows.both:
        for column, column_share in columns.both:
            at = (image.cast("i64") * height + row) * width + column
            share = (row_share * column_share).where(inside, otherwise=0.0)
            found = Formula(rw, rw.emit(GatherOp, pixels, at.value, rw.const(0), batch_dims=0))
            part = found * Formula(rw, unsqueeze(rw, share.value, [5]))
            total = part if total is None else total + part
    assert total is not None
    summed = Formula(rw, rw.emit(ReduceSumOp, total.value, ints(rw, [3, 4]), keep_dims=False))
    count = Formula(rw, reshape(rw, (down.count * across.count).value, [-1, 1, 1, 1]))
    return convert(rw, transpose(rw, (summed / count).value, [0, 3, 1, 2]), kind(op.data).mlir)


class Samples:
    """The samples along a side of a region, from its centre; `size` is [regions, 1, 1, 1, 1]."""

    def __init__(self, size: Formula, bins: int, ratio: int, at: int) -> None:
        rw, form = size.rw, [1] * 5
        form[at] = bins
        bin_ = Formula(rw, rw.const(np.arange(bins).reshape(form), "f32"))
        self.some: Formula | None = None
        """Which samples a region has, where regions have different numbers of them."""
        if ratio > 0:
            self.count = size.filled(ratio)
            number: SSAValue = rw.const(np.arange(ratio), "f32")
        else:
            self.count = -(-(size / bins)).floor()
            most = rw.emit(ReduceMaxOp, self.count.value, ints(rw, [0, 1, 2, 3, 4]), keep_dims=False)
            end = Formula(rw, most).largest(1.0).cast("i64").value
            number = convert(rw, rw.emit(RangeOp, rw.const(0), end, rw.const(1), output_type="i64"), "f32")
        form = [1] * 5
        form[at + 2] = -1
        sample = Formula(rw, reshape(rw, number, form))
        if ratio <= 0:
            self.some = sample < self.count
        step = size / bins
        self.places = bin_ * step - size / 2.0 + (sample + 0.5) * step / self.count


class Corners:
    """The elements before and behind each place along a side of the image, and the share of each."""

    def __init__(self, places: Formula, size: Formula) -> None:
        last = size - 1
        self.inside = ~((places < -1.0) | (places > size.cast("f32")))
        held = places.largest(0.0).least(last.cast("f32"))
        low = held.floor()
        share = held - low
        first = low.cast("i64")
        self.both = [(first, 1.0 - share), ((first + 1).least(last), share)]


__all__ = ["rules"]
