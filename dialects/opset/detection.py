"""Operations of the specification's category 'detection'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, floats, integer, ints, number, string
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
)


@irdl_op_definition
class DeformablePSROIPoolingOp(OpsetOp):
    """docs.openvino.ai › DeformablePSROIPooling-1"""

    name = "opset.DeformablePSROIPooling_1"
    feature_maps = operand_def(Tensor)
    coords = operand_def(Tensor)
    offsets = opt_operand_def(Tensor)
    output_dim = integer()
    spatial_scale = number()
    group_size = integer(1)
    mode = string("bilinear_deformable")
    spatial_bins_x = integer(1)
    spatial_bins_y = integer(1)
    trans_std = number(1.0)
    part_size = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class DetectionOutput1Op(OpsetOp):
    """docs.openvino.ai › DetectionOutput-1"""

    name = "opset.DetectionOutput_1"
    box_logits = operand_def(Tensor)
    class_preds = operand_def(Tensor)
    proposals = operand_def(Tensor)
    aux_class_preds = opt_operand_def(Tensor)
    aux_box_preds = opt_operand_def(Tensor)
    num_classes = integer()
    background_label_id = integer(0)
    top_k = integer(-1)
    variance_encoded_in_target = boolean(False)
    keep_top_k = ints()
    code_type = string("caffe.PriorBoxParameter.CORNER")
    share_location = boolean(True)
    nms_threshold = number()
    confidence_threshold = number(0.0)
    clip_after_nms = boolean(False)
    clip_before_nms = boolean(False)
    decrease_label_id = boolean(False)
    normalized = boolean(False)
    input_height = integer(1)
    input_width = integer(1)
    objectness_score = number(0.0)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class DetectionOutputOp(OpsetOp):
    """docs.openvino.ai › DetectionOutput-8"""

    name = "opset.DetectionOutput_8"
    box_logits = operand_def(Tensor)
    class_preds = operand_def(Tensor)
    proposals = operand_def(Tensor)
    aux_class_preds = opt_operand_def(Tensor)
    aux_box_preds = opt_operand_def(Tensor)
    background_label_id = integer(0)
    top_k = integer(-1)
    variance_encoded_in_target = boolean(False)
    keep_top_k = ints()
    code_type = string("caffe.PriorBoxParameter.CORNER")
    share_location = boolean(True)
    nms_threshold = number()
    confidence_threshold = number(0.0)
    clip_after_nms = boolean(False)
    clip_before_nms = boolean(False)
    decrease_label_id = boolean(False)
    normalized = boolean(False)
    input_height = integer(1)
    input_width = integer(1)
    objectness_score = number(0.0)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ExperimentalDetectronDetectionOutputOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronDetectionOutput-6"""

    name = "opset.ExperimentalDetectronDetectionOutput_6"
    rois = operand_def(Tensor)
    deltas = operand_def(Tensor)
    scores = operand_def(Tensor)
    im_info = operand_def(Tensor)
    score_threshold = number()
    nms_threshold = number()
    max_delta_log_wh = number()
    num_classes = integer()
    post_nms_count = integer()
    max_detections_per_image = integer()
    class_agnostic_box_regression = boolean(False)
    deltas_weights = floats()
    boxes = result_def(Tensor)
    classes = result_def(Tensor)
    out_scores = result_def(Tensor)


@irdl_op_definition
class ExperimentalDetectronGenerateProposalsSingleImageOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronGenerateProposalsSingleImage-6"""

    name = "opset.ExperimentalDetectronGenerateProposalsSingleImage_6"
    im_info = operand_def(Tensor)
    anchors = operand_def(Tensor)
    deltas = operand_def(Tensor)
    scores = operand_def(Tensor)
    min_size = number()
    nms_threshold = number()
    post_nms_count = integer()
    pre_nms_count = integer()
    out_rois = result_def(Tensor)
    out_scores = result_def(Tensor)


@irdl_op_definition
class ExperimentalDetectronPriorGridGeneratorOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronPriorGridGenerator-6"""

    name = "opset.ExperimentalDetectronPriorGridGenerator_6"
    priors = operand_def(Tensor)
    feature_map = operand_def(Tensor)
    im_data = operand_def(Tensor)
    flatten = boolean(True)
    h = integer(0)
    w = integer(0)
    stride_x = number(0.0)
    stride_y = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class ExperimentalDetectronROIFeatureExtractorOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronROIFeatureExtractor-6"""

    name = "opset.ExperimentalDetectronROIFeatureExtractor_6"
    rois = operand_def(Tensor)
    feature_maps = var_operand_def(Tensor)
    output_size = integer()
    sampling_ratio = integer()
    pyramid_scales = ints()
    aligned = boolean(False)
    features = result_def(Tensor)
    out_rois = result_def(Tensor)


@irdl_op_definition
class GenerateProposalsOp(OpsetOp):
    """docs.openvino.ai › GenerateProposals-9"""

    name = "opset.GenerateProposals_9"
    im_info = operand_def(Tensor)
    anchors = operand_def(Tensor)
    deltas = operand_def(Tensor)
    scores = operand_def(Tensor)
    min_size = number()
    nms_threshold = number()
    post_nms_count = integer()
    pre_nms_count = integer()
    normalized = boolean(True)
    nms_eta = number(1.0)
    roi_num_type = element_type("i64")
    out_rois = result_def(Tensor)
    out_scores = result_def(Tensor)
    out_roi_num = result_def(Tensor)


@irdl_op_definition
class PriorBox1Op(OpsetOp):
    """docs.openvino.ai › PriorBox-1"""

    name = "opset.PriorBox_1"
    layer_shape = operand_def(Tensor)
    image_shape = operand_def(Tensor)
    min_size = floats(())
    max_size = floats(())
    aspect_ratio = floats(())
    density = floats(())
    fixed_ratio = floats(())
    fixed_size = floats(())
    clip = boolean(False)
    flip = boolean(False)
    step = number(0.0)
    offset = number()
    variance = floats(())
    scale_all_sizes = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class PriorBoxOp(OpsetOp):
    """docs.openvino.ai › PriorBox-8"""

    name = "opset.PriorBox_8"
    layer_shape = operand_def(Tensor)
    image_shape = operand_def(Tensor)
    min_size = floats(())
    max_size = floats(())
    aspect_ratio = floats(())
    density = floats(())
    fixed_ratio = floats(())
    fixed_size = floats(())
    clip = boolean(False)
    flip = boolean(False)
    step = number(0.0)
    offset = number()
    variance = floats(())
    scale_all_sizes = boolean(True)
    min_max_aspect_ratios_order = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class PriorBoxClusteredOp(OpsetOp):
    """docs.openvino.ai › PriorBoxClustered-1"""

    name = "opset.PriorBoxClustered_1"
    output_size = operand_def(Tensor)
    image_size = operand_def(Tensor)
    step = number(0.0)
    step_w = number(0.0)
    step_h = number(0.0)
    width = floats(())
    height = floats(())
    clip = boolean(True)
    offset = number()
    variance = floats(())
    output = result_def(Tensor)


@irdl_op_definition
class Proposal1Op(OpsetOp):
    """docs.openvino.ai › Proposal-1"""

    name = "opset.Proposal_1"
    class_probs = operand_def(Tensor)
    bbox_deltas = operand_def(Tensor)
    image_shape = operand_def(Tensor)
    base_size = integer()
    pre_nms_topn = integer()
    post_nms_topn = integer()
    nms_thresh = number()
    feat_stride = integer()
    min_size = integer()
    ratio = floats()
    scale = floats()
    clip_before_nms = boolean(True)
    clip_after_nms = boolean(False)
    normalize = boolean(False)
    box_size_scale = number(1.0)
    box_coordinate_scale = number(1.0)
    framework = string("")
    output = result_def(Tensor)


@irdl_op_definition
class ProposalOp(OpsetOp):
    """docs.openvino.ai › Proposal-4"""

    name = "opset.Proposal_4"
    class_probs = operand_def(Tensor)
    bbox_deltas = operand_def(Tensor)
    image_shape = operand_def(Tensor)
    base_size = integer()
    pre_nms_topn = integer()
    post_nms_topn = integer()
    nms_thresh = number()
    feat_stride = integer()
    min_size = integer()
    ratio = floats()
    scale = floats()
    clip_before_nms = boolean(True)
    clip_after_nms = boolean(False)
    normalize = boolean(False)
    box_size_scale = number(1.0)
    box_coordinate_scale = number(1.0)
    framework = string("")
    out_rois = result_def(Tensor)
    scores = result_def(Tensor)


@irdl_op_definition
class PSROIPoolingOp(OpsetOp):
    """docs.openvino.ai › PSROIPooling-1"""

    name = "opset.PSROIPooling_1"
    input = operand_def(Tensor)
    coords = operand_def(Tensor)
    output_dim = integer()
    group_size = integer(1)
    spatial_scale = number()
    mode = string("average")
    spatial_bins_x = integer(1)
    spatial_bins_y = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class RegionYoloOp(OpsetOp):
    """docs.openvino.ai › RegionYolo-1"""

    name = "opset.RegionYolo_1"
    input = operand_def(Tensor)
    anchors = floats(())
    axis = integer()
    coords = integer()
    classes = integer()
    end_axis = integer()
    num = integer()
    do_softmax = boolean(True)
    mask = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class ReorgYoloOp(OpsetOp):
    """docs.openvino.ai › ReorgYolo-2"""

    name = "opset.ReorgYolo_2"
    input = operand_def(Tensor)
    stride = ints()
    output = result_def(Tensor)


@irdl_op_definition
class ROIAlign3Op(OpsetOp):
    """docs.openvino.ai › ROIAlign-3"""

    name = "opset.ROIAlign_3"
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    batch_indices = operand_def(Tensor)
    pooled_h = integer()
    pooled_w = integer()
    sampling_ratio = integer()
    spatial_scale = number()
    mode = enumeration("max", "avg")
    output = result_def(Tensor)


@irdl_op_definition
class ROIAlignOp(OpsetOp):
    """docs.openvino.ai › ROIAlign-9"""

    name = "opset.ROIAlign_9"
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    batch_indices = operand_def(Tensor)
    pooled_h = integer()
    pooled_w = integer()
    sampling_ratio = integer()
    spatial_scale = number()
    mode = enumeration("max", "avg")
    aligned_mode = enumeration("half_pixel", "asymmetric", "half_pixel_for_nn", default="asymmetric")
    output = result_def(Tensor)


@irdl_op_definition
class ROIAlignRotatedOp(OpsetOp):
    """docs.openvino.ai › ROIAlignRotated-15"""

    name = "opset.ROIAlignRotated_15"
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    batch_indices = operand_def(Tensor)
    pooled_h = integer()
    pooled_w = integer()
    sampling_ratio = integer()
    spatial_scale = number()
    clockwise_mode = boolean()
    output = result_def(Tensor)


@irdl_op_definition
class ROIPoolingOp(OpsetOp):
    """docs.openvino.ai › ROIPooling-2"""

    name = "opset.ROIPooling_2"
    input = operand_def(Tensor)
    coords = operand_def(Tensor)
    output_size = ints((0, 0))
    output_roi = ints((0, 0))
    pooled_h = integer()
    pooled_w = integer()
    spatial_scale = number()
    method = string("max")
    output = result_def(Tensor)


OPS = [
    DeformablePSROIPoolingOp,
    DetectionOutput1Op,
    DetectionOutputOp,
    ExperimentalDetectronDetectionOutputOp,
    ExperimentalDetectronGenerateProposalsSingleImageOp,
    ExperimentalDetectronPriorGridGeneratorOp,
    ExperimentalDetectronROIFeatureExtractorOp,
    GenerateProposalsOp,
    PriorBox1Op,
    PriorBoxOp,
    PriorBoxClusteredOp,
    Proposal1Op,
    ProposalOp,
    PSROIPoolingOp,
    RegionYoloOp,
    ReorgYoloOp,
    ROIAlign3Op,
    ROIAlignOp,
    ROIAlignRotatedOp,
    ROIPoolingOp,
]
