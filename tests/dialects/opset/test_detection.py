"""Detection heads, regions of interest, proposals and prior boxes against OpenVINO: types and refusals."""

import numpy as np
import peer
import pytest

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.opset.detection import (
    DeformablePSROIPoolingOp,
    DetectionOutput1Op,
    DetectionOutputOp,
    ExperimentalDetectronDetectionOutputOp,
    ExperimentalDetectronGenerateProposalsSingleImageOp,
    ExperimentalDetectronPriorGridGeneratorOp,
    ExperimentalDetectronROIFeatureExtractorOp,
    GenerateProposalsOp,
    PriorBox1Op,
    PriorBoxClusteredOp,
    PriorBoxOp,
    Proposal1Op,
    ProposalOp,
    PSROIPoolingOp,
    RegionYoloOp,
    ReorgYoloOp,
    ROIAlign3Op,
    ROIAlignOp,
    ROIAlignRotatedOp,
    ROIPoolingOp,
)

MAPS, BOXES, WHICH = "f32[2,12,8,9]", "f32[7,5]", "i64[7]"
ALIGN = {"pooled_h": 4, "pooled_w": 5, "sampling_ratio": 2, "spatial_scale": 0.5}
POOL = {"pooled_h": 4, "pooled_w": 5, "output_size": [4, 5], "spatial_scale": 0.5, "method": "max"}
PS = {"output_dim": 3, "group_size": 2, "spatial_scale": 0.5}
AVERAGE = PS | {"mode": "average", "spatial_bins_x": 1, "spatial_bins_y": 1}
YOLO = {"do_softmax": True, "num": 3, "mask": [], "axis": 1, "end_axis": 3, "coords": 4, "classes": 3}
BEST = {"nms_threshold": 0.5, "keep_top_k": [200], "top_k": 400}
HEAD = ["f32[2,40]", "f32[2,30]", "f32[1,2,50]"]
NMS = {"min_size": 1.0, "nms_threshold": 0.5, "post_nms_count": 6, "pre_nms_count": 20}
RPN = {
    "base_size": 16,
    "pre_nms_topn": 100,
    "post_nms_topn": 30,
    "nms_thresh": 0.7,
    "feat_stride": 1,
    "min_size": 16,
    "ratio": [0.5, 1.0, 2.0],
    "scale": [8.0, 16.0],
}
SCORES = ["f32[2,12,8,9]", "f32[2,24,8,9]", "f32[3]"]
GENERATE = ["f32[1,3]", "f32[2,6,3,4]", "f32[1,12,2,6]", "f32[1,3,2,6]"]
SINGLE = ["f32[3]", "f32[36,4]", "f32[12,2,6]", "f32[3,2,6]"]
DETECTRON = {
    "score_threshold": 0.1,
    "nms_threshold": 0.5,
    "max_delta_log_wh": 2.0,
    "num_classes": 3,
    "post_nms_count": 20,
    "max_detections_per_image": 7,
    "deltas_weights": [1.0, 1.0, 1.0, 1.0],
}
FOUND = ["f32[16,4]", "f32[16,12]", "f32[16,3]", "f32[1,3]"]
GRID = {"h": 0, "w": 0, "stride_x": 4.0, "stride_y": 4.0}
GRIDS = ["f32[3,4]", "f32[1,16,4,5]", "f32[1,3,100,200]"]
PYRAMID = {"output_size": 7, "sampling_ratio": 2, "pyramid_scales": [4, 8]}
LEVELS = ["f32[20,4]", "f32[1,16,50,50]", "f32[1,16,25,25]"]
LAYER = [np.array([10, 12]), np.array([180, 300])]
PRIORS = {
    "min_size": [16.0, 20.0],
    "max_size": [38.0],
    "aspect_ratio": [2.0, 3.0],
    "density": [],
    "fixed_ratio": [],
    "fixed_size": [],
    "flip": True,
    "offset": 0.5,
    "variance": [0.1],
    "scale_all_sizes": True,
}
CLUSTERED = {"width": [1.0, 2.0, 3.0], "height": [1.0, 2.0, 3.0], "offset": 0.5, "variance": [0.1]}

TYPES = [
    (ROIAlignOp, [MAPS, "f32[7,4]", WHICH], ALIGN | {"mode": "avg"}),
    (ROIAlign3Op, [MAPS, "f32[3..5,4]", "i64[4..9]"], ALIGN | {"mode": "max"}),
    (ROIAlignRotatedOp, [MAPS, BOXES, WHICH], ALIGN | {"clockwise_mode": True}),
    (ROIPoolingOp, [MAPS, BOXES], POOL),
    (PSROIPoolingOp, [MAPS, BOXES], AVERAGE),
    (PSROIPoolingOp, [MAPS, BOXES], PS | {"mode": "bilinear", "spatial_bins_x": 2, "spatial_bins_y": 2}),
    (DeformablePSROIPoolingOp, [MAPS, BOXES], PS),
    (DeformablePSROIPoolingOp, [MAPS, BOXES, "f32[7,2,2,2]"], PS),
    (ReorgYoloOp, ["f32[2,24,8,6]"], {"stride": [2]}),
    (ReorgYoloOp, ["f32[2,?,5..9,?]"], {"stride": [2]}),
    (Proposal1Op, SCORES, RPN),
    (ProposalOp, SCORES, RPN),
    (GenerateProposalsOp, GENERATE, NMS | {"roi_num_type": "i32"}),
    (ExperimentalDetectronGenerateProposalsSingleImageOp, SINGLE, NMS),
    (ExperimentalDetectronDetectionOutputOp, FOUND, DETECTRON),
    (ExperimentalDetectronROIFeatureExtractorOp, LEVELS, PYRAMID),
    (ExperimentalDetectronPriorGridGeneratorOp, GRIDS, GRID | {"flatten": True}),
    (ExperimentalDetectronPriorGridGeneratorOp, GRIDS, GRID | {"flatten": False}),
    (PriorBoxClusteredOp, LAYER, CLUSTERED),
    (PriorBoxOp, ["i64[2]", "i64[2]"], PRIORS),
]
TYPES += [
    (RegionYoloOp, ["f32[2,24,5,6]"], YOLO | other)
    for other in (
        {},
        {"end_axis": 2},
        {"axis": -3, "end_axis": -1},
        {"axis": 2, "end_axis": 1},
        {"do_softmax": False, "mask": [0, 1]},
    )
]
TYPES += [
    (op, LAYER, PRIORS | other)
    for op in (PriorBox1Op, PriorBoxOp)
    for other in (
        {},
        {"flip": False},
        {"aspect_ratio": [2.0, 0.5]},
        {"scale_all_sizes": False},
        {"max_size": []},
        {"fixed_size": [32.0, 64.0], "density": [4.0, 2.0], "min_size": [], "max_size": []},
        {"fixed_size": [32.0], "density": [3.0], "fixed_ratio": [1.0, 2.0]},
        {"density": [3.0], "fixed_ratio": [1.0, 2.0]},
    )
]
TYPES += [
    (op, inputs, BEST | other | classes)
    for op, classes in ((DetectionOutput1Op, {"num_classes": 3}), (DetectionOutputOp, {}))
    for inputs in (HEAD, [*HEAD, "f32[2,20]", "f32[2,40]"])
    for other in ({}, {"keep_top_k": [-1]}, {"keep_top_k": [-1], "top_k": -1})
]
TYPES += [
    (DetectionOutput1Op, ["f32[2,40]", "f32[2,30]", "f32[2,2,40]"], BEST | {"num_classes": 3, "normalized": True}),
    (DetectionOutputOp, ["f32[2,40]", "f32[2,30]", "f32[1,1,50]"], BEST | {"variance_encoded_in_target": True}),
]
THREE = BEST | {"num_classes": 3}
REFUSED = [
    (ROIAlignOp, [MAPS, BOXES, WHICH], ALIGN | {"mode": "avg"}, "5 numbers, not 4"),
    (ROIAlignOp, [MAPS, "f32[7,4]", "i64[6]"], ALIGN | {"mode": "avg"}, "7 boxes and 6"),
    (ROIAlignOp, [MAPS, "f32[7,4]", "f32[7]"], ALIGN | {"mode": "avg"}, "not integers"),
    (ROIAlignOp, [MAPS, "f32[7,4]", WHICH], ALIGN | {"mode": "avg", "pooled_h": -1}, "negative"),
    (ROIPoolingOp, [MAPS, "f32[7]"], POOL, "rank 1, not 2"),
    (ROIPoolingOp, [MAPS, BOXES], POOL | {"pooled_h": 0}, "must be positive"),
    (ROIPoolingOp, [MAPS, BOXES], POOL | {"spatial_scale": 0.0}, "spatial_scale"),
    (PSROIPoolingOp, ["f32[2,13,8,9]", BOXES], AVERAGE, "13 channels are not a multiple of 12"),
    (PSROIPoolingOp, [MAPS, BOXES], AVERAGE | {"group_size": 0}, "must be positive"),
    (DeformablePSROIPoolingOp, [MAPS, BOXES, "f32[7,2,2]"], PS, "offsets are of rank 3"),
    (RegionYoloOp, ["f32[2,24,5]"], YOLO, "rank 3"),
    (RegionYoloOp, ["f32[2,24,5,6]"], YOLO | {"end_axis": 5}, "out of range"),
    (ReorgYoloOp, ["f32[2,24,7,6]"], {"stride": [2]}, "7 is not a multiple"),
    (ReorgYoloOp, ["f32[2,3,8,6]"], {"stride": [2]}, "fewer than 4"),
    (ReorgYoloOp, ["f32[2,24,8,6]"], {"stride": [0]}, "positive"),
    (ProposalOp, ["f32[2,12,8,9]", "f32[2,23,8,9]", "f32[3]"], RPN, "23 and 24"),
    (ProposalOp, ["f32[2,12,8,9]", "f32[3,24,8,9]", "f32[3]"], RPN, "batch"),
    (ProposalOp, ["f32[2,12,8,9]", "f32[2,24,8,9]", "f32[5]"], RPN, "3 or 4"),
    (GenerateProposalsOp, ["f32[1,5]", *GENERATE[1:]], NMS, "5 numbers per image"),
    (GenerateProposalsOp, ["f32[2,3]", *GENERATE[1:]], NMS, "batch"),
    (GenerateProposalsOp, GENERATE, NMS | {"nms_eta": 0.9}, "nms_eta"),
    (ExperimentalDetectronDetectionOutputOp, ["f32[16,5]", *FOUND[1:]], DETECTRON, "size of rois"),
    (ExperimentalDetectronROIFeatureExtractorOp, ["f32[20,4]"], PYRAMID, "no feature map"),
    (ExperimentalDetectronROIFeatureExtractorOp, [*LEVELS[:2], "f32[1,17,25,25]"], PYRAMID, "channels"),
    (PriorBoxClusteredOp, LAYER, CLUSTERED | {"height": [1.0]}, "3 widths and 1 heights"),
    (PriorBoxOp, ["f32[2]", "i64[2]"], PRIORS, "not integers"),
    (PriorBoxOp, [np.array([1, 2, 3]), "i64[2]"], PRIORS, "3 entries"),
    (DetectionOutput1Op, ["f32[2,41]", *HEAD[1:]], THREE, "not a multiple of 4"),
    (DetectionOutput1Op, [HEAD[0], "f32[2,31]", HEAD[2]], THREE, "class_preds: 31 and 30"),
    (DetectionOutput1Op, [*HEAD[:2], "f32[1,2,40]"], THREE, "proposals: 40 and 50"),
    (DetectionOutput1Op, [*HEAD[:2], "f32[1,1,50]"], THREE, "second dimension"),
    (DetectionOutput1Op, [*HEAD, "f32[2,20]"], THREE, "come together"),
    (DetectionOutput1Op, HEAD, BEST | {"num_classes": 0}, "must be positive"),
    (DetectionOutputOp, [HEAD[0], "f32[2,31]", HEAD[2]], BEST, "not a multiple of 10"),
]


@pytest.mark.parametrize(("op", "inputs", "properties"), TYPES)
def test_types(op, inputs, properties):
    assert peer.disagreements(op, inputs, properties) == []


@pytest.mark.parametrize(("op", "inputs", "properties", "message"), REFUSED)
def test_refused(op, inputs, properties, message):
    with pytest.raises(InferenceError, match=message):
        peer.build(op, inputs, properties)
