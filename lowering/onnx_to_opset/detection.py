"""ONNX object detection.

NonMaxSuppression -> NonMaxSuppression; MaxRoiPool -> ROIPooling. RoiAlign is in `roi_align.py`.
"""

from __future__ import annotations

import numpy as np

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.detection import ROIPoolingOp
from stepwell.dialects.opset.sort import NonMaxSuppressionOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import like, reshape
from stepwell.lowering.idioms.overlaps import above
from stepwell.lowering.onnx_to_opset import roi_align
from stepwell.lowering.onnx_to_opset.roi_align import with_last

rules = RuleSet().include(roi_align.rules)


@rules.lower(onnx.NonMaxSuppressionOp)
def non_max_suppression(op: onnx.NonMaxSuppressionOp, rw: Lowering):
    """Without a score threshold every box counts; OpenVINO's default of 0 would drop negative scores."""
    most = rw.const(0) if op.max_output_boxes_per_class is None else reshape(rw, op.max_output_boxes_per_class, [])
    overlap = above(rw, like(rw, 0, op.boxes) if op.iou_threshold is None else reshape(rw, op.iou_threshold, []))
    lowest = np.finfo(np.float32).min
    score = like(rw, lowest, op.scores) if op.score_threshold is None else reshape(rw, op.score_threshold, [])
    return rw.emit(
        NonMaxSuppressionOp,
        with_last(rw, op.boxes, 4, 3),
        op.scores,
        most,
        overlap,
        score,
        box_encoding="center" if plain(op.center_point_box) else "corner",
        sort_result_descending=False,
        output_type="i64",
    )


@rules.lower(onnx.MaxRoiPoolOp)
def max_roi_pool(op: onnx.MaxRoiPoolOp, rw: Lowering):
    """MaxRoiPool -> ROIPooling of the method max; a roi is [batch, x1, y1, x2, y2] in both."""
    height, width = plain(op.pooled_shape)
    return rw.emit(
        ROIPoolingOp,
        op.X,
        with_last(rw, op.rois, 5, 2),
        output_roi=(height, width),
        pooled_h=height,
        pooled_w=width,
        spatial_scale=plain(op.spatial_scale),
        method="max",
    )
