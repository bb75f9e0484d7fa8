"""MXNet's pooling of regions, whose rows are [image, left, top, right, bottom].

ROIPooling -> ROIPooling; _contrib_ROIAlign -> ROIAlign, of position-sensitive maps the own channels of each bin;
_contrib_PSROIPooling -> PSROIPooling; _contrib_DeformablePSROIPooling -> DeformablePSROIPooling: of channels that are
gathered for each bin where there are fewer or more groups
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import roi as opset
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, ints, kind, reshape, slice_axis
from stepwell.lowering.idioms.formula import Formula

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


@rules.lower(mxnet.ContribPSROIPoolingOp)
def psroi_pooling(op: mxnet.ContribPSROIPoolingOp, rw: Lowering):
    """The mean of each bin in channels of its own; as many groups as bins where none are named."""
    bins, maps = plain(op.pooled_size), plain(op.output_dim)
    return rw.emit(
        opset.PSROIPoolingOp,
        own_channels(rw, op.data, maps, plain(op.group_size) or bins, bins),
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
