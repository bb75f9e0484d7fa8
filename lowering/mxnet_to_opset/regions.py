"""MXNet's pooling of regions, whose rows are [image, left, top, right, bottom].

ROIPooling -> ROIPooling; _contrib_ROIAlign -> ROIAlign, of position-sensitive maps the own channels of each bin;
_contrib_PSROIPooling -> PSROIPooling; _contrib_DeformablePSROIPooling -> DeformablePSROIPooling: of channels that are
gathered for each bin where there are fewer or more groups; PSROIPooling of dynamic sizes -> MatMul with masks of bins
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import roi as opset
from stepwell.dialects.opset.arithmetic import CeilingOp, RoundOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceProdOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, ints, kind, reshape, slice_axis, transpose, unsqueeze
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.mxnet_to_opset.detection import columns, numbers

rules = RuleSet()

MOST = 1 << 10
"""Bins along a side, or groups."""


def sizes_of(op: mxnet.ROIPoolingOp | mxnet.ContribROIAlignOp) -> tuple[int, int]:
    """Height and width of what a region becomes; one number is both."""
    given = plain(op.pooled_size)
    if len(given) not in (1, 2):
        raise NoMatch(f"pooled_size has {len(given)} entries; there are a height and a width")
    return given[0], given[-1]


@rules.lower(mxnet.ROIPoolingOp)
def roi_pooling(op: mxnet.ROIPoolingOp, rw: Lowering):
    """The largest element of each bin."""
    height, width = sizes_of(op)
    sizes = {"pooled_h": height, "pooled_w": width, "output_size": (height, width), "output_roi": (height, width)}
    scale = plain(op.spatial_scale)
    return rw.emit(opset.ROIPoolingOp, op.data, rows(rw, op.rois), **sizes, spatial_scale=scale, method="max")


def rows(rw: Lowering, rois: SSAValue) -> SSAValue:
    """The regions, of which the runtime must know that they have 5 numbers."""
    return reshape(rw, rois, [-1, 5])


def image_numbers(rw: Lowering, rois: SSAValue) -> SSAValue:
    """The image of each region."""
    return reshape(rw, convert(rw, slice_axis(rw, rows(rw, rois), 1, 0, 1), "i32"), [-1])


@rules.lower(mxnet.ContribROIAlignOp)
def roi_align(op: mxnet.ContribROIAlignOp, rw: Lowering):
    """The mean of interpolated samples; position_sensitive: a bin has channels of its own."""
    height, width = sizes_of(op)
    made = rw.emit(
        opset.ROIAlignOp,
        op.data,
        slice_axis(rw, rows(rw, op.rois), 1, 1, 5),
        image_numbers(rw, op.rois),
        pooled_h=height,
        pooled_w=width,
        sampling_ratio=max(plain(op.sample_ratio), 0),
        spatial_scale=plain(op.spatial_scale),
        mode="avg",
        aligned_mode="half_pixel_for_nn" if plain(op.aligned) else "asymmetric",
    )
    if not plain(op.position_sensitive):
        return made
    bins = height * width
    maps = rw.emit(ReshapeOp, made, ints(rw, [0, -1, bins, bins]), special_zero=True)
    own = Formula(rw, maps) * Formula(rw, convert(rw, rw.const(np.eye(bins), "f32"), kind(maps).mlir))
    total = rw.emit(ReduceSumOp, own.value, ints(rw, [3]), keep_dims=False)
    return rw.emit(ReshapeOp, total, ints(rw, [0, 0, height, width]), special_zero=True)


def own_channels(rw: Lowering, data: SSAValue, maps: int, groups: int, bins: int) -> SSAValue:
    """Channels for each bin, which OpenVINO has, of those for each group: bins of one group have copies."""
    if groups == bins:
        return data
    if not 0 < groups <= MOST or not 0 < bins <= MOST or not 0 < maps * bins * bins <= MOST * MOST:
        raise NoMatch(f"{maps} maps of {groups} x {groups} groups for {bins} x {bins} bins; no model can have that")
    group = np.arange(bins) * groups // bins
    first = np.arange(maps)[:, None, None] * groups
    places = (first + group[:, None]) * groups + group
    return rw.emit(GatherOp, data, ints(rw, places.ravel().tolist()), rw.const(1), batch_dims=0)


def bin_masks(rw: Lowering, low: Formula, high: Formula, bins: int, size: SSAValue) -> SSAValue:
    """[regions, bins, size]: one over their number for the places of each bin, from regions [regions, 1]."""
    step = (high - low).largest(0.1) / float(bins)
    count = Formula(rw, rw.const(np.arange(bins)[None], "f32"))
    begin = ((count * step).unfused() + low).floor()
    end = (((count + 1.0) * step).unfused() + low).made(CeilingOp)
    places = Formula(rw, reshape(rw, numbers(rw, size).value, [1, 1, -1]))
    begin, end = (Formula(rw, unsqueeze(rw, v.value, [2])) for v in (begin, end))
    mask = ((places >= begin) & (places < end)).cast("f32")
    found = Formula(rw, rw.emit(ReduceSumOp, mask.value, ints(rw, [2]), keep_dims=True))
    return (mask / found.largest(1.0)).value


def psroi_means(rw: Lowering, data: SSAValue, rois: SSAValue, maps: int, bins: int, scale: float) -> SSAValue:
    """PSROIPooling of sizes that are not static, which the runtime has not: for each bin a product of matrices.

    [bins, regions, images x height x width] says what each element counts; the other has the bins' own channels.
    """
    image, *sides = columns(rw, convert(rw, rows(rw, rois), "f32"), 5)
    left, top, right, bottom = (side.made(RoundOp, mode="half_away_from_zero") for side in sides)
    masks = [
        bin_masks(rw, low * scale, (high + 1.0) * scale, bins, dims(rw, data, [at]))
        for low, high, at in ((top, bottom, 2), (left, right, 3))
    ]
    own = image.floor().equals(Formula(rw, reshape(rw, numbers(rw, dims(rw, data, [0])).value, [1, -1]))).cast("f32")
    row = Formula(rw, unsqueeze(rw, transpose(rw, masks[0], [1, 0, 2]), [1, 3, 5]))
    column = Formula(rw, unsqueeze(rw, transpose(rw, masks[1], [1, 0, 2]), [0, 3, 4]))
    counts = row * column * Formula(rw, unsqueeze(rw, own.value, [0, 1, 4, 5]))
    places = rw.emit(ReduceProdOp, dims(rw, data, [0, 2, 3]), ints(rw, [0]), keep_dims=True)
    regions, every = dims(rw, image.value, [0]), ints(rw, [bins * bins])
    left_hand = rw.emit(ReshapeOp, counts.value, concat(rw, [every, regions, places]), special_zero=False)
    sizes = concat(rw, [dims(rw, data, [0]), ints(rw, [maps, bins, bins]), dims(rw, data, [2, 3])])
    parted = transpose(rw, rw.emit(ReshapeOp, data, sizes, special_zero=False), [2, 3, 0, 4, 5, 1])
    right_hand = rw.emit(ReshapeOp, parted, concat(rw, [every, places, ints(rw, [maps])]), special_zero=False)
    means = rw.emit(MatMulOp, convert(rw, left_hand, kind(data).mlir), right_hand)
    target = concat(rw, [ints(rw, [bins, bins]), regions, ints(rw, [maps])])
    return transpose(rw, rw.emit(ReshapeOp, means, target, special_zero=False), [2, 3, 0, 1])


def is_static(value: SSAValue) -> bool:
    sizes = shape_of(value)
    return sizes is not None and all(isinstance(size, int) for size in sizes)


@rules.lower(mxnet.ContribPSROIPoolingOp)
def psroi_pooling(op: mxnet.ContribPSROIPoolingOp, rw: Lowering):
    """The mean of each bin in channels of its own; as many groups as bins where none are named."""
    bins, maps = plain(op.pooled_size), plain(op.output_dim)
    data = own_channels(rw, op.data, maps, plain(op.group_size) or bins, bins)
    if not (is_static(data) and is_static(op.rois)):
        return psroi_means(rw, data, op.rois, maps, bins, plain(op.spatial_scale))
    return rw.emit(
        opset.PSROIPoolingOp,
        data,
        rows(rw, op.rois),
        output_dim=maps,
        group_size=bins,
        spatial_scale=plain(op.spatial_scale),
        mode="average",
        spatial_bins_x=1,
        spatial_bins_y=1,
    )


@rules.lower(mxnet.ContribDeformablePSROIPoolingOp)
def deformable_psroi_pooling(op: mxnet.ContribDeformablePSROIPoolingOp, rw: Lowering):
    """The same of bins that are moved by a part of the region's size."""
    bins, maps = plain(op.pooled_size), plain(op.output_dim)
    offsets = [] if op.trans is None or plain(op.no_trans) else [op.trans]
    return rw.emit(
        opset.DeformablePSROIPoolingOp,
        own_channels(rw, op.data, maps, plain(op.group_size), bins),
        rows(rw, op.rois),
        *offsets,
        output_dim=maps,
        group_size=bins,
        spatial_scale=plain(op.spatial_scale),
        mode="bilinear_deformable",
        spatial_bins_x=plain(op.sample_per_part),
        spatial_bins_y=plain(op.sample_per_part),
        trans_std=plain(op.trans_std),
        part_size=plain(op.part_size) or bins,
    )


__all__ = ["rules"]
