"""Boxes, regions and what SSD and R-CNN are made of."""

from __future__ import annotations

import numpy as np

from tests.ops.mxnet.capture.define import Family, f32

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

P = "_contrib_MultiBoxPrior"
op(P, f32(1, 3, 4, 5))
op(P, f32(1, 3, 4, 5), sizes=(0.3, 0.6), ratios=(1, 2, 0.5), label="sizes")
op(P, f32(1, 3, 4, 5), sizes=(0.8,), ratios=(1, 2, 0.5), clip=True, label="clip")
op(P, f32(1, 3, 5, 4), sizes=(0.5, 0.25), ratios=(1, 3), steps=(0.1, 0.2), offsets=(0.25, 0.75), label="steps")
op(P, f32(2, 3, 1, 1), sizes=(1.05,), ratios=(1, 2), label="one-cell")
op("_npx_multibox_prior", f32(1, 3, 4, 5), sizes=(0.3, 0.6), ratios=(1, 2))


def corners(n, rng, size=1.0):
    """Boxes by their corners."""
    low = rng.uniform(0, 0.6, (n, 2))
    return np.concatenate([low, low + rng.uniform(0.1, 0.4, (n, 2))], -1) * size


RNG = np.random.default_rng(5)
ANCHORS = f32.of(corners(8, RNG)[None])
SCORES = f32.of(np.moveaxis(RNG.dirichlet(np.ones(3), (2, 8)), -1, 1)).known(None, 3, None)
SHIFTS = f32.of(RNG.normal(0, 0.5, (2, 32)))
D = "_contrib_MultiBoxDetection"
op(D, SCORES, SHIFTS, ANCHORS)
op(D, SCORES, SHIFTS, ANCHORS, threshold=0.3, nms_threshold=0.2, label="thresholds")
op(D, SCORES, SHIFTS, ANCHORS, force_suppress=True, nms_threshold=0.3, label="force")
op(D, SCORES, SHIFTS, ANCHORS, nms_topk=3, label="topk")
op(D, SCORES, SHIFTS, ANCHORS, clip=False, variances=(0.2, 0.1, 0.3, 0.2), label="variances")
op(D, SCORES, SHIFTS, ANCHORS, background_id=1, label="background")
op(D, SCORES, SHIFTS, ANCHORS, nms_threshold=1.0, label="no-suppression")
op("_npx_multibox_detection", SCORES, SHIFTS, ANCHORS)
LABELS = f32.of([[[1, 0.1, 0.1, 0.5, 0.5], [0, 0.4, 0.3, 0.9, 0.8]], [[0, 0.2, 0.2, 0.6, 0.7], [-1, -1, -1, -1, -1]]])
T = "_contrib_MultiBoxTarget"
op(T, ANCHORS, LABELS, SCORES)
op(T, ANCHORS, LABELS, SCORES, overlap_threshold=0.3, variances=(0.2, 0.2, 0.1, 0.1), label="overlap")
op(T, ANCHORS, LABELS, SCORES, negative_mining_ratio=2.0, negative_mining_thresh=0.4, label="mining")

ROWS = np.concatenate([RNG.integers(0, 2, (10, 1)), RNG.uniform(0, 1, (10, 1)), corners(10, RNG, 10)], -1)
N = "_contrib_box_nms"
for label, options in {
    "": {},
    "ids": {"id_index": 0, "overlap_thresh": 0.3},
    "force": {"id_index": 0, "force_suppress": True, "overlap_thresh": 0.3},
    "valid": {"valid_thresh": 0.4, "overlap_thresh": 0.3},
    "topk": {"topk": 4, "overlap_thresh": 0.3},
    "center": {"in_format": "center", "overlap_thresh": 0.3},
    "to-center": {"out_format": "center", "overlap_thresh": 0.3},
    "background": {"id_index": 0, "background_id": 0, "overlap_thresh": 0.3},
}.items():
    given = {"coord_start": 2, "score_index": 1, **options}
    op(N, f32.of(ROWS).known(None, 6), **given, label=label)
    op(N, f32.of(np.stack([ROWS, ROWS[::-1]])).known(None, None, 6), **given, label=f"{label}-batch".strip("-"))
op(
    "_contrib_box_non_maximum_suppression",
    f32.of(ROWS).known(None, 6),
    coord_start=2,
    score_index=1,
    overlap_thresh=0.4,
)
op("_contrib_box_iou", f32.of(corners(3, RNG)), f32.of(corners(4, RNG)))
op("_contrib_box_iou", f32.of(corners(3, RNG)), f32.of(corners(4, RNG)), format="center", label="center")
op("_contrib_box_iou", f32.of(corners(6, RNG).reshape(2, 3, 4)), f32.of(corners(4, RNG)), label="3d")
op("_contrib_bipartite_matching", f32.of([[[0.5, 0.6], [0.1, 0.2], [0.3, 0.4]]]), threshold=1e-12)
op(
    "_contrib_bipartite_matching",
    f32.of([[0.5, 0.6], [0.1, 0.2], [0.3, 0.4]]),
    threshold=0.45,
    is_ascend=True,
    label="ascend",
)
op("_contrib_bipartite_matching", f32.of([[0.5, 0.6], [0.1, 0.2], [0.3, 0.4]]), threshold=0.1, topk=1, label="topk")
op(
    "_contrib_box_encode",
    f32.of([[1.0, -1.0, 1.0]]),
    f32.of([[0, 1, 1]]),
    f32.of(corners(3, RNG)[None]),
    f32.of(corners(2, RNG)[None]),
    f32.of([0.1, 0.0, 0.2, 0.1]),
    f32.of([0.1, 0.1, 0.2, 0.2]),
)
op("_contrib_box_decode", f32(2, 3, 4), f32.of(corners(3, RNG)[None]))
op(
    "_contrib_box_decode",
    f32(2, 3, 4),
    f32.of(corners(3, RNG)[None]),
    format="center",
    std0=0.1,
    std1=0.1,
    std2=0.2,
    std3=0.2,
    label="center",
)
op("_contrib_box_decode", f32(2, 3, 4), f32.of(corners(3, RNG)[None]), clip=0.5, label="clip")

ROIS = f32.of([[0, 0, 0, 8, 8], [1, 2, 3, 11, 9], [0, 4.4, 1.6, 14.5, 13.5], [1, 0, 0, 1, 1]])
op("ROIPooling", f32(2, 3, 8, 8), ROIS, pooled_size=(2, 3), spatial_scale=0.5)
op("ROIPooling", f32(2, 2, 12, 14), ROIS, pooled_size=(3, 3), spatial_scale=1.0, label="whole")
op("_npx_roi_pooling", f32(2, 3, 8, 8), ROIS, pooled_size=(2, 2), spatial_scale=0.5)
A = "_contrib_ROIAlign"
op(A, f32(2, 3, 8, 8), ROIS, pooled_size=(2, 3), spatial_scale=0.5, sample_ratio=2)
op(A, f32(2, 3, 8, 8), ROIS, pooled_size=(2, 2), spatial_scale=0.5, label="adaptive")
op(A, f32(2, 3, 8, 8), ROIS, pooled_size=(3, 3), spatial_scale=0.25, sample_ratio=1, aligned=True, label="aligned")
op(
    A,
    f32(2, 8, 8, 8),
    ROIS,
    pooled_size=(2, 2),
    spatial_scale=0.5,
    sample_ratio=2,
    position_sensitive=True,
    label="position",
)
ROTATED = f32.of([[0, 8, 8, 6, 4, 30], [1, 6, 7, 8, 3, -45], [0, 5, 5, 4, 4, 0]])
op("_contrib_RROIAlign", f32(2, 3, 8, 8), ROTATED, pooled_size=(2, 3), spatial_scale=0.5, sampling_ratio=2)
EDGES = f32.of([[1, -9.5, 3.5, 4, 40], [0, 30, 30, 50, 60], [1, 5, 5, 4, 4], [0, 0, 0, 19, 23], [1, 2.5, 1.5, 12.5, 9]])
op("_contrib_PSROIPooling", f32(2, 18, 10, 12), EDGES, spatial_scale=0.5, output_dim=2, pooled_size=3, label="edges")
op("_contrib_PSROIPooling", f32(2, 12, 8, 8), ROIS, spatial_scale=0.5, output_dim=3, pooled_size=2)
op(
    "_contrib_PSROIPooling",
    f32(2, 8, 8, 8),
    ROIS,
    spatial_scale=0.5,
    output_dim=2,
    pooled_size=3,
    group_size=2,
    label="group",
)
OFFSETS = f32(4, 2, 2, 2, low=-0.5, high=0.5)
DP = "_contrib_DeformablePSROIPooling"
SHARED = {
    "forms": "static",
    "spatial_scale": 0.5,
    "output_dim": 3,
    "group_size": 2,
    "pooled_size": 2,
    "sample_per_part": 2,
}
op(DP, f32(2, 12, 8, 8), ROIS, OFFSETS, part_size=2, trans_std=0.1, **SHARED)
op(DP, f32(2, 12, 8, 8), ROIS, no_trans=True, **SHARED, label="no-trans")
op(DP, f32(2, 8, 8, 8), ROIS, no_trans=True, **SHARED | {"output_dim": 2, "pooled_size": 3}, label="group")
op(
    DP,
    f32(2, 27, 8, 8),
    ROIS,
    f32(4, 2, 2, 2, low=-0.5, high=0.5),
    part_size=2,
    trans_std=0.1,
    **SHARED | {"group_size": 3},
    label="groups",
)
SCALES = {"scales": (2, 4), "ratios": (0.5, 1, 2), "feature_stride": 8, "rpn_min_size": 4}
for name in ("_contrib_Proposal", "_contrib_MultiProposal"):
    n = 1 if name == "_contrib_Proposal" else 2
    info = f32.of([[40.0, 48.0, 1.0]] * n)
    given = [f32(n, 12, 5, 6, low=0.0, high=1.0), f32(n, 24, 5, 6, low=-0.3, high=0.3), info]
    op(name, *given, **SCALES, rpn_pre_nms_top_n=60, rpn_post_nms_top_n=10, threshold=0.7)
    op(name, *given, **SCALES, rpn_pre_nms_top_n=30, rpn_post_nms_top_n=40, threshold=0.5, label="few")
    op(name, *given, **SCALES, rpn_pre_nms_top_n=60, rpn_post_nms_top_n=10, output_score=True, label="scores")
    op(name, *given, **SCALES, rpn_pre_nms_top_n=60, rpn_post_nms_top_n=10, iou_loss=True, label="iou-loss")
    small = SCALES | {"rpn_min_size": 20}
    sizes = f32.of([[40.0, 40.0, 1.0], [30.0, 48.0, 0.5]][:n])
    op(name, *given[:2], sizes, **small, rpn_pre_nms_top_n=0, rpn_post_nms_top_n=50, output_score=True, label="small")

MATCHING = np.random.default_rng(11)
TIED = np.round(MATCHING.uniform(0, 1, (2, 2, 5, 4)), 1)
B = "_contrib_bipartite_matching"
op(B, f32.of(TIED), threshold=0.2, label="tied")
op(B, f32.of(TIED[0]), threshold=0.8, topk=2, is_ascend=True, label="tied-ascend")
GROUND = np.concatenate([MATCHING.integers(0, 3, (4, 5, 1)), corners(20, MATCHING).reshape(4, 5, 4)], -1)
GROUND[1, 2:] = GROUND[2] = -1
GROUND[3, 1, 1:] = [2, 2, 3, 3]  # It meets no anchor.
MANY = f32.of(corners(40, MATCHING)[None])
GUESSES = f32.of(MATCHING.normal(0, 2, (4, 4, 40))).known(None, 4, None)
GIVEN = (MANY, f32.of(GROUND), GUESSES)
op(T, *GIVEN, label="many")
op(T, *GIVEN, overlap_threshold=0.0, ignore_label=-2.0, label="best-only")
op(T, *GIVEN, negative_mining_ratio=1.5, negative_mining_thresh=0.6, label="many-mining")
op(T, *GIVEN, overlap_threshold=-1.0, negative_mining_ratio=3.0, negative_mining_thresh=0.3, label="best-mining")
op(T, f32.of(corners(3, MATCHING)[None]), f32.of(GROUND), f32(4, 2, 3), label="few-anchors")
op("_npx_multibox_target", *GIVEN, overlap_threshold=0.4)
ADAPTIVE = f32.of([[0, 8, 8, 12, 7, 30], [1, 6, 7, 25, 3, -100], [1, 15, 0, 14, 9, 5], [0, 5, 5, 1, 1, 0]])
op("_contrib_RROIAlign", f32(2, 3, 8, 8), ADAPTIVE, pooled_size=(2, 3), spatial_scale=0.5, label="adaptive")
