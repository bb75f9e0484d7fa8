"""Caffe layers of the family 'detection'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import FLOAT, INT, CaffeOp, Neuron, single
from stepwell.dialects.fields import boolean, enumeration, floats, integer, ints, optional


class _Priors(CaffeOp):
    """What both kinds of prior boxes share."""

    PARAM: ClassVar[str] = "prior_box_param"
    feature = operand_def(Tensor)
    image = operand_def(Tensor)
    clip = boolean(False)
    variance = floats(())
    img_size = optional(INT)
    img_h = optional(INT)
    img_w = optional(INT)
    step = optional(FLOAT)
    step_h = optional(FLOAT)
    step_w = optional(FLOAT)
    offset = single(0.5)
    top = result_def(Tensor)


@irdl_op_definition
class PriorBoxOp(_Priors):
    """Boxes around each place of a map of features, and their variances (SSD): [1, 2, 4 · boxes].

    `fixed_size`, `fixed_ratio` and `density` are FaceBoxes' denser boxes.
    """

    name = "caffe.PriorBox"
    min_size = floats(())
    max_size = floats(())
    aspect_ratio = floats(())
    flip = boolean(True)
    fixed_size = floats(())
    fixed_ratio = floats(())
    density = floats(())


@irdl_op_definition
class PriorBoxClusteredOp(_Priors):
    """Boxes of given widths and heights (OpenVINO's training fork)."""

    name = "caffe.PriorBoxClustered"
    width = floats(())
    height = floats(())


@irdl_op_definition
class DetectionOutputOp(CaffeOp):
    """Boxes decoded, those of each class that overlap suppressed, the best kept (SSD): [1, 1, boxes, 7].

    Two more bottoms are the scores and the boxes of RefineDet's first stage.
    """

    name = "caffe.DetectionOutput"
    PARAM: ClassVar[str] = "detection_output_param"
    PATHS: ClassVar[dict[str, str]] = {
        "nms_threshold": "nms_param.nms_threshold",
        "top_k": "nms_param.top_k",
        "eta": "nms_param.eta",
    }
    located = operand_def(Tensor)
    confidence = operand_def(Tensor)
    prior = operand_def(Tensor)
    refined = var_operand_def(Tensor)
    num_classes = optional(INT)
    share_location = boolean(True)
    background_label_id = integer(0)
    nms_threshold = single(0.3)
    top_k = integer(-1)
    eta = single(1)
    code_type = enumeration("CORNER", "CENTER_SIZE", "CORNER_SIZE", default="CORNER")
    variance_encoded_in_target = boolean(False)
    keep_top_k = integer(-1)
    confidence_threshold = optional(FLOAT)
    input_width = integer(-1)
    input_height = integer(-1)
    normalized = boolean(True)
    objectness_score = single(0.01)
    top = result_def(Tensor)


class Proposals(CaffeOp):
    """Boxes where objects may be (Faster R-CNN): rows of an index and a box; a second top has their scores."""

    PARAM: ClassVar[str] = "proposal_param"
    scores = operand_def(Tensor)
    deltas = operand_def(Tensor)
    info = operand_def(Tensor)
    feat_stride = integer(16)
    base_size = integer(16)
    min_size = integer(16)
    ratio = floats(())
    scale = floats(())
    pre_nms_topn = integer(6000)
    post_nms_topn = integer(300)
    nms_thresh = single(0.7)
    tops = var_result_def(Tensor)


@irdl_op_definition
class ProposalOp(Proposals):
    """PVANet's layer and that of Intel's forks: boxes that are too small have scores of 0 and come last."""

    name = "caffe.Proposal"


@irdl_op_definition
class PythonProposalOp(Proposals):
    """The Python layers `rpn.proposal_layer.ProposalLayer` and `SSH.layers.proposal_layer.ProposalLayer`.

    Boxes that are too small are left out. Fields of the layers' parameters are those of the message as well.
    """

    name = "caffe.PythonProposal"


@irdl_op_definition
class SimplerNMSOp(CaffeOp):
    """The same of Intel's fork: ratios are 0.5, 1 and 2."""

    name = "caffe.SimplerNMS"
    PARAM: ClassVar[str] = "simpler_nms_param"
    scores = operand_def(Tensor)
    deltas = operand_def(Tensor)
    info = operand_def(Tensor)
    feat_stride = integer(16)
    min_bbox_size = integer(16)
    scale = floats(())
    pre_nms_topn = integer(6000)
    post_nms_topn = integer(150)
    iou_threshold = single(0.7)
    top = result_def(Tensor)


@irdl_op_definition
class ROIPoolingOp(CaffeOp):
    """The maxima of the parts of regions (Fast R-CNN)."""

    name = "caffe.ROIPooling"
    PARAM: ClassVar[str] = "roi_pooling_param"
    bottom = operand_def(Tensor)
    rois = operand_def(Tensor)
    pooled_h = integer(0)
    pooled_w = integer(0)
    spatial_scale = single(1)
    top = result_def(Tensor)


@irdl_op_definition
class PSROIPoolingOp(CaffeOp):
    """The means of the parts of regions, of other channels for each part (R-FCN)."""

    name = "caffe.PSROIPooling"
    PARAM: ClassVar[str] = "psroi_pooling_param"
    bottom = operand_def(Tensor)
    rois = operand_def(Tensor)
    spatial_scale = single(1)
    output_dim = integer()
    group_size = integer()
    top = result_def(Tensor)


@irdl_op_definition
class RegionYoloOp(Neuron):
    """YOLO's region layer: sigmoid of places and objectness, and of the classes or their softmax.

    `axis` and `end_axis` are those of the layer's `flatten_param`.
    """

    name = "caffe.RegionYolo"
    TYPES: ClassVar[tuple[str, ...]] = ("RegionYolo", "Region")
    PARAM: ClassVar[str] = "region_yolo_param"
    coords = integer(4)
    classes = integer(20)
    num = integer(1)
    do_softmax = boolean(True)
    anchors = floats(())
    mask = ints(())


@irdl_op_definition
class ReorgYoloOp(Neuron):
    """YOLO's reorganisation: elements of squares go to channels, as Darknet indexes them."""

    name = "caffe.ReorgYolo"
    PARAM: ClassVar[str] = "reorg_yolo_param"
    stride = integer(1)


@irdl_op_definition
class ReorgOp(Neuron):
    """YOLO's reorganisation in the forks that name it so."""

    name = "caffe.Reorg"
    PARAM: ClassVar[str] = "reorg_param"
    stride = integer(1)


OPS = [
    PriorBoxOp,
    PriorBoxClusteredOp,
    DetectionOutputOp,
    ProposalOp,
    PythonProposalOp,
    SimplerNMSOp,
    ROIPoolingOp,
    PSROIPoolingOp,
    RegionYoloOp,
    ReorgYoloOp,
    ReorgOp,
]
