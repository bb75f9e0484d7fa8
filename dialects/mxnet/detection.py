"""MXNet operators of the family 'detection'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, floats, integer, ints, number
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class ContribBipartiteMatchingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_bipartite_matching"""

    name = "mxnet._contrib_bipartite_matching"
    data = operand_def(Tensor)
    is_ascend = boolean(False)
    threshold = number()
    topk = integer(-1)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribBoxDecodeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_box_decode"""

    name = "mxnet._contrib_box_decode"
    data = operand_def(Tensor)
    anchors = operand_def(Tensor)
    std0 = number(1.0)
    std1 = number(1.0)
    std2 = number(1.0)
    std3 = number(1.0)
    clip = number(-1.0)
    format = enumeration("center", "corner", default="center")
    output = result_def(Tensor)


@irdl_op_definition
class ContribBoxEncodeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_box_encode"""

    name = "mxnet._contrib_box_encode"
    samples = operand_def(Tensor)
    matches = operand_def(Tensor)
    anchors = operand_def(Tensor)
    refs = operand_def(Tensor)
    means = operand_def(Tensor)
    stds = operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribBoxIouOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_box_iou"""

    name = "mxnet._contrib_box_iou"
    lhs = operand_def(Tensor)
    rhs = operand_def(Tensor)
    format = enumeration("center", "corner", default="corner")
    output = result_def(Tensor)


@irdl_op_definition
class ContribBoxNmsOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_box_nms"""

    name = "mxnet._contrib_box_nms"
    data = operand_def(Tensor)
    overlap_thresh = number(0.5)
    valid_thresh = number(0.0)
    topk = integer(-1)
    coord_start = integer(2)
    score_index = integer(1)
    id_index = integer(-1)
    background_id = integer(-1)
    force_suppress = boolean(False)
    in_format = enumeration("center", "corner", default="corner")
    out_format = enumeration("center", "corner", default="corner")
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribDeformablePSROIPoolingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_DeformablePSROIPooling"""

    name = "mxnet._contrib_DeformablePSROIPooling"
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    trans = opt_operand_def(Tensor)
    spatial_scale = number()
    output_dim = integer()
    group_size = integer()
    pooled_size = integer()
    part_size = integer(0)
    sample_per_part = integer(1)
    trans_std = number(0.0)
    no_trans = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class ContribMultiBoxDetectionOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_MultiBoxDetection"""

    name = "mxnet._contrib_MultiBoxDetection"
    cls_prob = operand_def(Tensor)
    loc_pred = operand_def(Tensor)
    anchor = operand_def(Tensor)
    clip = boolean(True)
    threshold = number(0.00999999978)
    background_id = integer(0)
    nms_threshold = number(0.5)
    force_suppress = boolean(False)
    variances = floats((0.1, 0.1, 0.2, 0.2))
    nms_topk = integer(-1)
    output = result_def(Tensor)


@irdl_op_definition
class ContribMultiBoxPriorOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_MultiBoxPrior"""

    name = "mxnet._contrib_MultiBoxPrior"
    data = operand_def(Tensor)
    sizes = floats((1.0,))
    ratios = floats((1.0,))
    clip = boolean(False)
    steps = floats((-1.0, -1.0))
    offsets = floats((0.5, 0.5))
    output = result_def(Tensor)


@irdl_op_definition
class ContribMultiBoxTargetOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_MultiBoxTarget"""

    name = "mxnet._contrib_MultiBoxTarget"
    anchor = operand_def(Tensor)
    label = operand_def(Tensor)
    cls_pred = operand_def(Tensor)
    overlap_threshold = number(0.5)
    ignore_label = number(-1.0)
    negative_mining_ratio = number(-1.0)
    negative_mining_thresh = number(0.5)
    minimum_negative_samples = integer(0)
    variances = floats((0.1, 0.1, 0.2, 0.2))
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribMultiProposalOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_MultiProposal"""

    name = "mxnet._contrib_MultiProposal"
    cls_prob = operand_def(Tensor)
    bbox_pred = operand_def(Tensor)
    im_info = operand_def(Tensor)
    rpn_pre_nms_top_n = integer(6000)
    rpn_post_nms_top_n = integer(300)
    threshold = number(0.699999988)
    rpn_min_size = integer(16)
    scales = floats((4.0, 8.0, 16.0, 32.0))
    ratios = floats((0.5, 1.0, 2.0))
    feature_stride = integer(16)
    output_score = boolean(False)
    iou_loss = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribPSROIPoolingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_PSROIPooling"""

    name = "mxnet._contrib_PSROIPooling"
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    spatial_scale = number()
    output_dim = integer()
    pooled_size = integer()
    group_size = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class ContribProposalOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_Proposal"""

    name = "mxnet._contrib_Proposal"
    cls_prob = operand_def(Tensor)
    bbox_pred = operand_def(Tensor)
    im_info = operand_def(Tensor)
    rpn_pre_nms_top_n = integer(6000)
    rpn_post_nms_top_n = integer(300)
    threshold = number(0.699999988)
    rpn_min_size = integer(16)
    scales = floats((4.0, 8.0, 16.0, 32.0))
    ratios = floats((0.5, 1.0, 2.0))
    feature_stride = integer(16)
    output_score = boolean(False)
    iou_loss = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribROIAlignOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_ROIAlign"""

    name = "mxnet._contrib_ROIAlign"
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    pooled_size = ints()
    spatial_scale = number()
    sample_ratio = integer(-1)
    position_sensitive = boolean(False)
    aligned = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class ContribRROIAlignOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_RROIAlign"""

    name = "mxnet._contrib_RROIAlign"
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    pooled_size = ints()
    spatial_scale = number()
    sampling_ratio = integer(-1)
    output = result_def(Tensor)


@irdl_op_definition
class ROIPoolingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › ROIPooling"""

    name = "mxnet.ROIPooling"
    data = operand_def(Tensor)
    rois = operand_def(Tensor)
    pooled_size = ints()
    spatial_scale = number()
    output = result_def(Tensor)


OPS = [
    ContribBipartiteMatchingOp,
    ContribBoxDecodeOp,
    ContribBoxEncodeOp,
    ContribBoxIouOp,
    ContribBoxNmsOp,
    ContribDeformablePSROIPoolingOp,
    ContribMultiBoxDetectionOp,
    ContribMultiBoxPriorOp,
    ContribMultiBoxTargetOp,
    ContribMultiProposalOp,
    ContribPSROIPoolingOp,
    ContribProposalOp,
    ContribROIAlignOp,
    ContribRROIAlignOp,
    ROIPoolingOp,
]
