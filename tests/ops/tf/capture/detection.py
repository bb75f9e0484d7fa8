"""Boxes: suppression of overlapping ones, crops of images."""

from __future__ import annotations

import numpy as np

from tests.ops.tf.capture.define import Family, f16, f32, i32, raw, u8

FAMILY = Family()
op, case = FAMILY.op, FAMILY.case

BOXES = f32.of(
    [[0, 0, 1, 1], [0, 0.1, 1, 1.1], [0, -0.1, 1, 0.9], [0, 10, 1, 11], [0, 10.1, 1, 11.1], [0, 100, 1, 101]]
)
FLIPPED = f32.of(
    [[1, 1, 0, 0], [0, 0.1, 1, 1.1], [0, 0.9, 1, -0.1], [0, 10, 1, 11], [1, 10.1, 0, 11.1], [1, 101, 0, 100]]
)
SCORES = f32.of([0.9, 0.75, 0.6, 0.95, 0.5, 0.3])
for name, rest in (
    ("NonMaxSuppression", {"iou_threshold": 0.5}),
    ("NonMaxSuppressionV2", {"iou_threshold": 0.5}),
    ("NonMaxSuppressionV3", {"iou_threshold": 0.5, "score_threshold": 0.4}),
    ("NonMaxSuppressionV4", {"iou_threshold": 0.5, "score_threshold": 0.4}),
    ("NonMaxSuppressionV5", {"iou_threshold": 0.5, "score_threshold": 0.4, "soft_nms_sigma": 0.0}),
):
    for size in (3, 2, 30, 0):
        op(name, BOXES, SCORES, max_output_size=size, **rest, label=f"{size}")
    op(name, FLIPPED, SCORES, max_output_size=4, **rest, label="flipped")
    op(name, BOXES, SCORES, i32.of(3), **rest, label="size-input")
    op(name, BOXES, SCORES, max_output_size=6, **{**rest, "iou_threshold": 0.95}, label="loose")
    op(name, BOXES, SCORES, max_output_size=6, **{**rest, "iou_threshold": 0.0}, label="strict")
for name in ("NonMaxSuppressionV3", "NonMaxSuppressionV4"):
    op(name, BOXES, SCORES, i32.of(3), f32.of(0.4), f32.of(0.55), label="inputs")
    op(name, BOXES, SCORES, max_output_size=3, iou_threshold=0.5, score_threshold=0.99, label="none")
for size in (3, 5):
    op(
        "NonMaxSuppressionV4",
        BOXES,
        SCORES,
        max_output_size=size,
        iou_threshold=0.5,
        score_threshold=0.4,
        pad_to_max_output_size=True,
        label=f"padded{size}",
    )
    op(
        "NonMaxSuppressionV5",
        BOXES,
        SCORES,
        max_output_size=size,
        iou_threshold=0.5,
        score_threshold=0.4,
        soft_nms_sigma=0.0,
        pad_to_max_output_size=True,
        label=f"padded{size}",
    )
op(
    "NonMaxSuppressionV5",
    BOXES,
    SCORES,
    max_output_size=6,
    iou_threshold=1.0,
    score_threshold=0.1,
    soft_nms_sigma=0.5,
    label="soft",
)
case(
    "NonMaxSuppressionV3",
    lambda b, s: raw.GatherV2(
        params=b,
        indices=raw.NonMaxSuppressionV3(boxes=b, scores=s, max_output_size=4, iou_threshold=0.5, score_threshold=0.1),
        axis=0,
    ),
    BOXES,
    SCORES,
    label="gathered",
)
op(
    "NonMaxSuppressionWithOverlaps",
    f32(4, 4, low=0, high=1),
    f32.of([0.9, 0.7, 0.8, 0.1]),
    max_output_size=3,
    overlap_threshold=0.5,
    score_threshold=0.2,
)
for clip in (False, True):
    for pad in (False, True):
        op(
            "CombinedNonMaxSuppression",
            f32(2, 6, 1, 4, low=0, high=1.3),
            f32(2, 6, 3, low=0, high=1),
            max_output_size_per_class=2,
            max_total_size=4,
            iou_threshold=0.5,
            score_threshold=0.2,
            clip_boxes=clip,
            pad_per_class=pad,
            label=f"{'clip' if clip else 'as-is'}{'-pad' if pad else ''}",
        )
COMBINED = {"max_output_size_per_class": 3, "max_total_size": 5, "iou_threshold": 0.5, "score_threshold": 0.1}
SHARED = f32.of(BOXES.values[None, :, None])
THREE = f32.of(np.stack([SCORES.values, SCORES.values[::-1], np.full(6, 0.5)], -1)[None])
OWN = f32.of(np.stack([BOXES.values, BOXES.values[::-1] + 0.25, FLIPPED.values], 1)[None])
op("CombinedNonMaxSuppression", SHARED, THREE, **COMBINED, clip_boxes=False, label="ties")
op("CombinedNonMaxSuppression", OWN, THREE, **COMBINED, clip_boxes=False, label="own")
op("CombinedNonMaxSuppression", f32(2, 6, 3, 4, low=-0.5, high=1.5), f32(2, 6, 3, low=0), **COMBINED, label="own-clip")
op("CombinedNonMaxSuppression", SHARED, THREE, **{**COMBINED, "score_threshold": 0.99}, label="none")
op("CombinedNonMaxSuppression", SHARED, THREE, **{**COMBINED, "iou_threshold": 1.0}, clip_boxes=False, label="loose")
op("CombinedNonMaxSuppression", SHARED, THREE, **{**COMBINED, "iou_threshold": 0.0}, clip_boxes=False, label="strict")
for size, total in ((30, 40), (2, 40), (1, 1), (30, 4)):
    for pad in (False, True):
        op(
            "CombinedNonMaxSuppression",
            SHARED,
            f32(1, 6, 3, low=0),
            **{**COMBINED, "max_output_size_per_class": size, "max_total_size": total},
            pad_per_class=pad,
            label=f"{size}-{total}{'-pad' if pad else ''}",
        )
op(
    "CombinedNonMaxSuppression",
    f32(2, 6, 1, 4, low=0, high=1.3).known(None, 6, 1, 4),
    f32(2, 6, 3, low=0, high=1).known(None, 6, 3),
    **COMBINED,
    label="batch-unknown",
)
op(
    "CombinedNonMaxSuppression",
    f32(2, 6, 1, 4, low=0, high=1.3),
    f32(2, 6, 3, low=0, high=1),
    i32.of(2),
    i32.of(5),
    f32.of(0.4),
    f32.of(0.3),
    pad_per_class=True,
    label="inputs",
)
op(
    "CombinedNonMaxSuppression",
    f32(2, 6, 1, 4, low=0, high=1.3).known(None, None, 1, None),
    f32(2, 6, 3, low=0, high=1).known(None, None, None),
    **COMBINED,
    label="same-for-all",
)
op("CombinedNonMaxSuppression", f32(1, 1, 1, 4, low=0), f32(1, 1, 1, low=0.5), **COMBINED, label="one")
op("CombinedNonMaxSuppression", f32(2, 0, 1, 4), f32(2, 0, 3), **COMBINED, label="no-boxes")
OVERLAPS = {"max_output_size": 4, "overlap_threshold": 0.5, "score_threshold": 0.2}
TIED = f32.of([0.5, 0.9, 0.5, 0.9, 0.2, 0.3, 0.5])
op("NonMaxSuppressionWithOverlaps", f32(7, 7, low=0, high=0.8), TIED, **OVERLAPS, label="ties")
op("NonMaxSuppressionWithOverlaps", f32(7, 7, low=0, high=0.6), TIED, **{**OVERLAPS, "max_output_size": 2}, label="two")
op("NonMaxSuppressionWithOverlaps", f32(7, 7, low=0), TIED, **{**OVERLAPS, "max_output_size": 0}, label="zero")
op("NonMaxSuppressionWithOverlaps", f32(7, 7, low=0), TIED, **{**OVERLAPS, "score_threshold": 0.9}, label="none")
op(
    "NonMaxSuppressionWithOverlaps",
    f32.of(np.full((7, 7), 0.5)),
    TIED,
    **{**OVERLAPS, "max_output_size": 30},
    label="at-threshold",
)
op("NonMaxSuppressionWithOverlaps", f32(7, 7, low=0), TIED, i32.of(5), f32.of(0.3), f32.of(0.1), label="inputs")
op("NonMaxSuppressionWithOverlaps", f32(1, 1, low=0), f32.of([0.4]), **OVERLAPS, label="one")
op("NonMaxSuppressionWithOverlaps", f32(0, 0), f32(0), **OVERLAPS, label="no-boxes")
CROPS = [[0, 0, 1, 1], [0.1, 0.2, 0.7, 0.9], [0.9, 0.8, 0.1, 0.2], [-0.3, 0.5, 0.5, 1.4]]
for method in ("bilinear", "nearest"):
    op(
        "CropAndResize",
        f32(2, 5, 6, 3),
        f32.of(CROPS),
        i32.of([0, 1, 1, 0]),
        crop_size=[4, 3],
        method=method,
        label=method,
    )
    op(
        "CropAndResize",
        f32(1, 5, 6, 1),
        f32.of(CROPS),
        box_ind=[0, 0, 0, 0],
        crop_size=[1, 1],
        method=method,
        label=f"{method}-one",
    )
op(
    "CropAndResize",
    f32(1, 5, 6, 2),
    boxes=CROPS,
    box_ind=[0, 0, 0, 0],
    crop_size=[3, 3],
    extrapolation_value=-5.0,
    label="outside",
)
op("CropAndResize", f32(1, 5, 6, 2), f32.of(CROPS), i32.of([0, 0, 0, 0]), i32.of([2, 3]), label="size-input")
op("CropAndResize", u8(1, 5, 6, 2, high=255), f32.of(CROPS), i32.of([0, 0, 0, 0]), crop_size=[3, 3], label="u8")
op("CropAndResize", i32(1, 5, 6, 2), f32.of(CROPS), i32.of([0, 0, 0, 0]), crop_size=[3, 3], label="i32")
op("CropAndResize", f16(1, 5, 6, 2), f32.of(CROPS), i32.of([0, 0, 0, 0]), crop_size=[3, 3], label="f16")
op("CropAndResize", f32(1, 5, 6, 2), f32(0, 4), i32(0), crop_size=[3, 3], label="none")
FRAMES = f32.of(
    [
        [[0.1, 0.1, 0.7, 0.7], [-0.3, 0.4, 0.5, 1.2], [0.7, 0.7, 0.1, 0.1], [0.5, 0.5, 0.5, 0.5]],
        [[1.2, 0.2, 1.5, 0.4], [-0.5, 0.1, 1.5, 0.5], [0.3, -0.5, 0.6, -0.1], [-0.05, -0.05, 1.05, 1.05]],
    ]
)
DRAWN = {"forms": "static"}
op("DrawBoundingBoxesV2", f32(2, 8, 9, 1), FRAMES, f32(0, 4), **DRAWN, label="depth1-no-colors")
op(
    "DrawBoundingBoxesV2",
    f32(2, 8, 9, 3).known(None, None, None, None),
    FRAMES,
    f32(3, 4).known(3, None),
    label="sizes-unknown",
)
for depth in (1, 3, 4):
    op("DrawBoundingBoxes", f32(2, 8, 9, depth), FRAMES, **DRAWN, label=f"depth{depth}")
    op("DrawBoundingBoxesV2", f32(2, 8, 9, depth), FRAMES, f32(3, 4), **DRAWN, label=f"depth{depth}")
for name in ("DrawBoundingBoxes", "DrawBoundingBoxesV2"):
    colors = [f32(0, 4).known(0, 4)] if name.endswith("V2") else []
    many = f32.of([[[k / 24, k / 24, 1 - k / 24, 1 - k / 24] for k in range(12)]]).known(None, None, None)
    op(name, f32(1, 24, 25, 3).known(None, None, None, 3), many, *colors, label="all-colors")
    op(name, f16(1, 8, 9, 3), f32(1, 5, 4, low=0), *colors, **DRAWN, label="f16")
    op(name, f32(1, 1, 1, 3), f32(1, 5, 4, low=0), *colors, **DRAWN, label="pixel")
    op(name, f32(1, 4, 4, 3), f32(1, 0, 4), *colors, **DRAWN, label="no-boxes")
