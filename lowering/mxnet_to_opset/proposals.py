"""MXNet's proposals of regions.

_contrib_Proposal, _contrib_MultiProposal -> Proposal; its rows again from the first one on, where there are too few
"""

from __future__ import annotations

from typing import Any

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, CumSumOp, FloorModOp, MaximumOp, SubtractOp
from stepwell.dialects.opset.proposals import ProposalOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, like, reshape, slice_axis, unsqueeze
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.mxnet_to_opset.suppression import rows_at

rules = RuleSet()

MOST = 1 << 16
"""Proposals of an image."""


@rules.lower(mxnet.ContribProposalOp, mxnet.ContribMultiProposalOp)
def proposal(op: Any, rw: Lowering):
    """Anchors of the feature stride around each place. Boxes that are too small are left out.

    The size and scale are those of the first image. OpenVINO's boxes are one wider and higher than MXNet's: they are
    cut off one further, and one is taken away.
    """
    if plain(op.iou_loss):
        raise NoMatch("iou_loss, where the deltas are those of the sides; Proposal takes those of centre and size")
    kept = plain(op.rpn_post_nms_top_n)
    if not 0 < kept <= MOST:
        raise NoMatch(f"rpn_post_nms_top_n {kept}; it is from 1 to {MOST}")
    before = plain(op.rpn_pre_nms_top_n)
    info = slice_axis(rw, reshape(rw, op.im_info, [-1]), 0, 0, 3)
    boxes, scores = rw.emit(
        ProposalOp,
        op.cls_prob,
        op.bbox_pred,
        rw.emit(AddOp, info, like(rw, [1, 1, 0], info)),
        base_size=plain(op.feature_stride),
        pre_nms_topn=before if before > 0 else MOST,
        post_nms_topn=kept,
        nms_thresh=plain(op.threshold),
        feat_stride=plain(op.feature_stride),
        min_size=plain(op.rpn_min_size),
        ratio=tuple(plain(op.ratios)),
        scale=tuple(plain(op.scales)),
        clip_before_nms=True,
        clip_after_nms=False,
        normalize=False,
        box_size_scale=1.0,
        box_coordinate_scale=1.0,
        framework="",
    )
    scores = reshape(rw, scores, [-1, kept])
    # A row that begins with -1 ends the list of an image.
    first = Formula(rw, reshape(rw, slice_axis(rw, boxes, 1, 0, 1), [-1, kept]))
    ended = rw.emit(CumSumOp, (first < 0.0).cast("i64").value, rw.const(1))
    found = Formula(rw, ended).equals(0).cast("i64")
    count = rw.emit(ReduceSumOp, found.value, ints(rw, [1]), keep_dims=True)
    count = rw.emit(MaximumOp, count, rw.const(1))
    places = rw.emit(FloorModOp, unsqueeze(rw, ints(rw, range(kept)), [0]), count)
    boxes = rw.emit(SubtractOp, boxes, like(rw, [0, 0, 0, 1, 1], boxes))
    rows = rows_at(rw, reshape(rw, boxes, [-1, kept, 5]), places)
    likely = rows_at(rw, unsqueeze(rw, scores, [2]), places)
    return [
        rw.emit(ReshapeOp, rows, ints(rw, [-1, 5]), special_zero=False),
        rw.emit(ReshapeOp, likely, ints(rw, [-1, 1]), special_zero=False),
    ]


__all__ = ["rules"]
