"""Caffe's regions of images: what is pooled of them, and what YOLO says of them.

ROIPooling -> ROIPooling; PSROIPooling -> PSROIPooling; RegionYolo -> RegionYolo; ReorgYolo, Reorg -> ReorgYolo
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.roi import PSROIPoolingOp, RegionYoloOp, ReorgYoloOp, ROIPoolingOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import rank, reshape

rules = RuleSet()


def _rows(rw: Lowering, rois: SSAValue) -> SSAValue:
    """Regions as rows [image, x1, y1, x2, y2]; some nets have two dimensions of size 1 more."""
    return rois if rank(rois, "the regions") == 2 else reshape(rw, rois, [-1, 5])


@rules.lower(caffe.ROIPoolingOp)
def roi_pooling(op: caffe.ROIPoolingOp, rw: Lowering):
    """The maximum of each part."""
    size = plain(op.pooled_h), plain(op.pooled_w)
    if min(size) < 1:
        raise NoMatch(f"pooled_h and pooled_w are {size[0]} and {size[1]}; they must be positive")
    return rw.emit(
        ROIPoolingOp,
        op.bottom,
        _rows(rw, op.rois),
        output_roi=size,
        pooled_h=size[0],
        pooled_w=size[1],
        spatial_scale=plain(op.spatial_scale),
        method="max",
    )


@rules.lower(caffe.PSROIPoolingOp)
def psroi_pooling(op: caffe.PSROIPoolingOp, rw: Lowering):
    """The mean of each part, of the channels that are the part's."""
    return rw.emit(
        PSROIPoolingOp,
        op.bottom,
        _rows(rw, op.rois),
        output_dim=plain(op.output_dim),
        group_size=plain(op.group_size),
        spatial_scale=plain(op.spatial_scale),
        mode="average",
    )


@rules.lower(caffe.RegionYoloOp)
def region_yolo(op: caffe.RegionYoloOp, rw: Lowering):
    """With a softmax the result is flat from the channels on."""
    return rw.emit(
        RegionYoloOp,
        op.bottom,
        anchors=tuple(plain(op.anchors)),
        axis=1,
        end_axis=3,
        coords=plain(op.coords),
        classes=plain(op.classes),
        num=plain(op.num),
        do_softmax=plain(op.do_softmax),
        mask=tuple(plain(op.mask)),
    )


@rules.lower(caffe.ReorgYoloOp)
def reorg_yolo(op: caffe.ReorgYoloOp, rw: Lowering):
    stride = plain(op.stride)
    if stride < 1:
        raise NoMatch(f"the stride is {stride}")
    return rw.emit(ReorgYoloOp, op.bottom, stride=(stride,))


@rules.lower(caffe.ReorgOp)
def reorg(op: caffe.ReorgOp, rw: Lowering):
    stride = plain(op.stride)
    if stride < 1:
        raise NoMatch(f"the stride is {stride}")
    return rw.emit(ReorgYoloOp, op.bottom, stride=(stride,))
