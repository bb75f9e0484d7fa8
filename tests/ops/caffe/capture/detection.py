"""Priors, proposals and the detections that are made of them."""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.ops.caffe import formulas
from tests.ops.caffe.capture.define import Family, f32

FAMILY = Family()
layer, net = FAMILY.layer, FAMILY.net

MAP, IMAGE = f32(1, 2, 3, 4), f32(1, 3, 30, 48)
for label, text in {
    "one-size": "min_size: 12",
    "two-sizes": "min_size: 12 max_size: 20",
    "ratios": "min_size: 12 max_size: 20 aspect_ratio: 2 aspect_ratio: 3",
    "no-flip": "min_size: 12 aspect_ratio: 2 flip: false",
    "ratio-one": "min_size: 12 aspect_ratio: 1 aspect_ratio: 0.5 aspect_ratio: 2",
    "clip": "min_size: 40 max_size: 55 aspect_ratio: 2 clip: true",
    "variances": "min_size: 12 variance: 0.1 variance: 0.1 variance: 0.2 variance: 0.2",
    "variance": "min_size: 12 variance: 0.25",
    "step": "min_size: 12 step: 9",
    "steps": "min_size: 12 step_h: 9 step_w: 11",
    "offset": "min_size: 12 offset: 0.25",
    "image-size": "min_size: 12 img_size: 60",
    "image-sizes": "min_size: 12 img_h: 40 img_w: 64",
    "several": (
        "min_size: 8 min_size: 14 max_size: 12 max_size: 24 aspect_ratio: 2 variance: 0.1 "
        "variance: 0.1 variance: 0.2 variance: 0.2"
    ),
    "ssd": (
        "min_size: 12 max_size: 20 aspect_ratio: 2 flip: true clip: false variance: 0.1 variance: "
        "0.1 variance: 0.2 variance: 0.2 step: 8 offset: 0.5"
    ),
}.items():
    layer("PriorBox", [MAP, IMAGE], f"prior_box_param {{ {text} }}", label)

for label, text in {
    "plain": "width: 10 height: 14",
    "several": "width: 10 width: 20 width: 31.5 height: 14 height: 8 height: 9",
    "clip": "width: 30 height: 34 clip: true",
    "variances": "width: 10 height: 14 variance: 0.1 variance: 0.1 variance: 0.2 variance: 0.2",
    "step": "width: 10 height: 14 step: 9",
    "steps": "width: 10 height: 14 step_h: 9 step_w: 11 offset: 0.25",
    "image-sizes": "width: 10 height: 14 img_h: 40 img_w: 64",
}.items():
    layer("PriorBoxClustered", [MAP, IMAGE], f"prior_box_param {{ {text} }}", label)


def priors(count, seed=1):
    """Boxes of a grid with their variances, as PriorBox gives them."""
    rng = np.random.default_rng(seed)
    centre, size = rng.uniform(0.2, 0.8, (count, 2)), rng.uniform(0.1, 0.4, (count, 2))
    boxes = np.round(np.concatenate([centre - size / 2, centre + size / 2], 1) * 128) / 128
    variances = np.tile([0.1, 0.1, 0.2, 0.2], (count, 1))
    return f32.of(np.stack([boxes.reshape(-1), variances.reshape(-1)])[None])


def scores(batch, count, classes, seed=2):
    """Scores that differ, so that their order is certain."""
    rng = np.random.default_rng(seed)
    values = rng.permutation(batch * count * classes).reshape(batch, count * classes)
    return f32.of((values + 0.5) / (batch * count * classes))


def detections(label, text, batch=1, count=12, classes=3, shared=True, **options):
    located = f32(batch, count * 4 * (1 if shared else classes), low=-1, high=1)
    inputs = [located, scores(batch, count, classes), priors(count)]
    layer(
        "DetectionOutput",
        inputs,
        f"detection_output_param {{ num_classes: {classes} {text} }}",
        label,
        rows=True,
        **options,
    )


NMS = "nms_param { nms_threshold: 0.45 top_k: 20 } keep_top_k: 10 confidence_threshold: 0.1"
detections("center", f"share_location: true background_label_id: 0 {NMS} code_type: CENTER_SIZE")
detections("corner", f"{NMS} code_type: CORNER")
detections("default-code", NMS)
detections("in-target", f"{NMS} code_type: CENTER_SIZE variance_encoded_in_target: true")
detections("corner-in-target", f"{NMS} code_type: CORNER variance_encoded_in_target: true")
detections("batch", f"{NMS} code_type: CENTER_SIZE", batch=2)
detections("not-shared", f"share_location: false {NMS} code_type: CENTER_SIZE", shared=False)
detections("background-2", f"background_label_id: 2 {NMS} code_type: CENTER_SIZE")
detections(
    "high-threshold",
    "nms_param { nms_threshold: 0.45 top_k: 20 } keep_top_k: 10 confidence_threshold: 0.8 code_type: CENTER_SIZE",
)
detections(
    "strict-nms",
    "nms_param { nms_threshold: 0.1 top_k: 20 } keep_top_k: 10 confidence_threshold: 0.1 code_type: CENTER_SIZE",
)
detections(
    "top-3",
    "nms_param { nms_threshold: 0.45 top_k: 3 } keep_top_k: 10 confidence_threshold: 0.1 code_type: CENTER_SIZE",
)
detections(
    "keep-2",
    "nms_param { nms_threshold: 0.45 top_k: 20 } keep_top_k: 2 confidence_threshold: 0.1 code_type: CENTER_SIZE",
)
detections(
    "keep-all",
    "nms_param { nms_threshold: 0.45 top_k: 5 } keep_top_k: -1 confidence_threshold: 0.1 code_type: CENTER_SIZE",
)
detections("many", f"{NMS} code_type: CENTER_SIZE", count=40, classes=5)
detections("corner-size", f"{NMS} code_type: CORNER_SIZE")
net(
    "DetectionOutput",
    """layer { name: "d" type: "Input" top: "data" input_param { shape { dim: 1 dim: 3 dim: 32 dim: 32 } } }
layer { name: "c" type: "Convolution" bottom: "data" top: "c" convolution_param { num_output: 4 kernel_size: 8
  stride: 8 } }
layer { name: "l" type: "Convolution" bottom: "c" top: "l" convolution_param { num_output: 8 kernel_size: 1 } }
layer { name: "lp" type: "Permute" bottom: "l" top: "lp" permute_param { order: 0 order: 2 order: 3 order: 1 } }
layer { name: "lf" type: "Flatten" bottom: "lp" top: "lf" }
layer { name: "s" type: "Convolution" bottom: "c" top: "s" convolution_param { num_output: 6 kernel_size: 1 } }
layer { name: "sp" type: "Permute" bottom: "s" top: "sp" permute_param { order: 0 order: 2 order: 3 order: 1 } }
layer { name: "sf" type: "Flatten" bottom: "sp" top: "sf" }
layer { name: "sr" type: "Reshape" bottom: "sf" top: "sr" reshape_param { shape { dim: 0 dim: -1 dim: 3 } } }
layer { name: "ss" type: "Softmax" bottom: "sr" top: "ss" softmax_param { axis: 2 } }
layer { name: "sx" type: "Flatten" bottom: "ss" top: "sx" }
layer { name: "p" type: "PriorBox" bottom: "c" bottom: "data" top: "p" prior_box_param { min_size: 8 max_size: 14
  variance: 0.1 variance: 0.1 variance: 0.2 variance: 0.2 } }
layer { name: "out" type: "DetectionOutput" bottom: "lf" bottom: "sx" bottom: "p" top: "out" include { phase: TEST }
  detection_output_param { num_classes: 3 nms_param { nms_threshold: 0.45 top_k: 40 } keep_top_k: 20
  confidence_threshold: 0.01 code_type: CENTER_SIZE } }""",
    {"data": f32(1, 3, 32, 32)},
    {"c": [(4, 3, 8, 8), (4,)], "l": [(8, 4, 1, 1), (8,)], "s": [(6, 4, 1, 1), (6,)]},
    label="net",
    rows=True,
)


def proposals(
    label, text, kind="Proposal", height=5, width=6, anchors=9, formula=formulas.proposal, image=(1,), tops=1, **options
):
    rng = np.random.default_rng(len(label))
    foreground = (rng.permutation(height * width * anchors) + 1) / (height * width * anchors + 2)
    foreground = foreground.reshape(1, anchors, height, width)
    inputs = [
        f32.of(np.concatenate([1 - foreground, foreground], 1)),
        f32(1, 4 * anchors, height, width, low=-0.5, high=0.5),
        f32.of([[height * 16, width * 16, *image]]),
    ]
    options |= {"scored": True} if tops == 2 else {}
    layer(kind, inputs, text, label, tops=tops, formula=lambda *x: formula(*x, **options), rows=True)


USUAL = "feat_stride: 16 base_size: 16 min_size: 16 ratio: 0.5 ratio: 1 ratio: 2 scale: 2 scale: 3 scale: 4"
SCALES: dict[str, Any] = {"scales": (2, 3, 4)}
proposals(
    "plain",
    f"proposal_param {{ {USUAL} pre_nms_topn: 100 post_nms_topn: 20 nms_thresh: 0.7 }}",
    pre=100,
    post=20,
    **SCALES,
)
proposals(
    "few",
    f"proposal_param {{ {USUAL} pre_nms_topn: 20 post_nms_topn: 5 nms_thresh: 0.5 }}",
    pre=20,
    post=5,
    threshold=0.5,
    **SCALES,
)
proposals(
    "default",
    "proposal_param { ratio: 0.5 ratio: 1 ratio: 2 scale: 2 scale: 3 scale: 4 }",
    pre=6000,
    post=300,
    **SCALES,
)
proposals(
    "one-scale",
    "proposal_param { ratio: 0.5 ratio: 1 ratio: 2 scale: 3 min_size: 40 post_nms_topn: 12 }",
    anchors=3,
    scales=(3,),
    pre=6000,
    post=12,
    smallest=40,
)
proposals(
    "small",
    "proposal_param { ratio: 0.5 ratio: 1 ratio: 2 scale: 2 scale: 3 min_size: 30 post_nms_topn: 200 nms_thresh: 1 }",
    anchors=6,
    image=(1, 1.5),
    scales=(2, 3),
    pre=6000,
    post=200,
    smallest=30,
    threshold=1.0,
)
proposals(
    "scores",
    f"proposal_param {{ {USUAL} pre_nms_topn: 100 post_nms_topn: 8 nms_thresh: 0.7 }}",
    image=(1, 1, 96, 80),
    tops=2,
    pre=100,
    post=8,
    **SCALES,
)
NMS_PARAM = "scale: 2 scale: 3 scale: 4 pre_nms_topn: 100 post_nms_topn: 20 iou_threshold: 0.7 min_bbox_size: 16"
proposals("plain", f"simpler_nms_param {{ {NMS_PARAM} }}", "SimplerNMS", pre=100, post=20, filtered=True, **SCALES)
PYTHON = 'python_param { module: "rpn.proposal_layer" layer: "ProposalLayer" param_str: "%s" }'
proposals(
    "rpn",
    PYTHON % "'feat_stride': 16\\n'scales': [2, 3, 4]\\n'post_nms_topn': 20",
    "Python",
    pre=6000,
    post=20,
    filtered=True,
    **SCALES,
)
RPN: dict[str, Any] = {"pre": 6000, "post": 300, "filtered": True}
proposals("rpn-default", PYTHON % "'feat_stride': 16", "Python", 8, 9, scales=(8, 16, 32), **RPN)
proposals("rpn-scales", PYTHON % "'feat_stride': 16", "Python", 8, 9, image=(1.5, 1), scales=(8, 16, 32), **RPN)

for label, text, num, classes, softmax in (
    ("softmax", "coords: 4 classes: 3 num: 2", 2, 3, True),
    ("no-softmax", "coords: 4 classes: 3 num: 3 do_softmax: false mask: 0 mask: 1 mask: 2", 3, 3, False),
    ("mask", "coords: 4 classes: 2 num: 6 do_softmax: false mask: 3 mask: 4", 2, 2, False),
):
    layer(
        "RegionYolo",
        f32(2, num * (classes + 5), 3, 4),
        f"region_yolo_param {{ {text} }} flatten_param {{ axis: 1 end_axis: 3 }}",
        label,
        formula=lambda x, n=num, c=classes, s=softmax: formulas.region(x, n, c, s),
    )
