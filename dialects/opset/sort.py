"""Operations of the specification's category 'sort'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, number
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class ExperimentalDetectronTopKROIsOp(OpsetOp):
    """docs.openvino.ai › ExperimentalDetectronTopKROIs-6"""

    name = "opset.ExperimentalDetectronTopKROIs_6"
    rois = operand_def(Tensor)
    rois_probs = operand_def(Tensor)
    max_rois = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class MatrixNmsOp(OpsetOp):
    """docs.openvino.ai › MatrixNms-8"""

    name = "opset.MatrixNms_8"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    sort_result_type = enumeration("none", "score", "classid", default="none")
    output_type = element_type("i64")
    nms_top_k = integer(-1)
    keep_top_k = integer(-1)
    sort_result_across_batch = boolean(False)
    score_threshold = number(0.0)
    background_class = integer(-1)
    decay_function = enumeration("linear", "gaussian", default="linear")
    gaussian_sigma = number(2.0)
    post_threshold = number(0.0)
    normalized = boolean(True)
    outputs = result_def(Tensor)
    indices = result_def(Tensor)
    num = result_def(Tensor)


@irdl_op_definition
class MulticlassNms8Op(OpsetOp):
    """docs.openvino.ai › MulticlassNms-8"""

    name = "opset.MulticlassNms_8"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    sort_result_type = enumeration("none", "score", "classid", default="none")
    output_type = element_type("i64")
    nms_top_k = integer(-1)
    keep_top_k = integer(-1)
    sort_result_across_batch = boolean(False)
    iou_threshold = number(0.0)
    score_threshold = number(0.0)
    background_class = integer(-1)
    nms_eta = number(1.0)
    normalized = boolean(True)
    outputs = result_def(Tensor)
    indices = result_def(Tensor)
    num = result_def(Tensor)


@irdl_op_definition
class MulticlassNmsOp(OpsetOp):
    """docs.openvino.ai › MulticlassNms-9"""

    name = "opset.MulticlassNms_9"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    roisnum = opt_operand_def(Tensor)
    sort_result_type = enumeration("none", "score", "classid", default="none")
    output_type = element_type("i64")
    nms_top_k = integer(-1)
    keep_top_k = integer(-1)
    sort_result_across_batch = boolean(False)
    iou_threshold = number(0.0)
    score_threshold = number(0.0)
    background_class = integer(-1)
    nms_eta = number(1.0)
    normalized = boolean(True)
    outputs = result_def(Tensor)
    indices = result_def(Tensor)
    num = result_def(Tensor)


@irdl_op_definition
class NMSRotatedOp(OpsetOp):
    """docs.openvino.ai › NMSRotated-13"""

    name = "opset.NMSRotated_13"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    max_output_boxes_per_class = operand_def(Tensor)
    iou_threshold = operand_def(Tensor)
    score_threshold = operand_def(Tensor)
    sort_result_descending = boolean(True)
    output_type = element_type("i64")
    clockwise = boolean(True)
    selected_indices = result_def(Tensor)
    selected_scores = result_def(Tensor)
    valid_outputs = result_def(Tensor)


@irdl_op_definition
class NonMaxSuppression1Op(OpsetOp):
    """docs.openvino.ai › NonMaxSuppression-1"""

    name = "opset.NonMaxSuppression_1"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    max_output_boxes_per_class = opt_operand_def(Tensor)
    iou_threshold = opt_operand_def(Tensor)
    score_threshold = opt_operand_def(Tensor)
    box_encoding = enumeration("corner", "center", default="corner")
    sort_result_descending = boolean(True)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NonMaxSuppression3Op(OpsetOp):
    """docs.openvino.ai › NonMaxSuppression-3"""

    name = "opset.NonMaxSuppression_3"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    max_output_boxes_per_class = opt_operand_def(Tensor)
    iou_threshold = opt_operand_def(Tensor)
    score_threshold = opt_operand_def(Tensor)
    box_encoding = enumeration("corner", "center", default="corner")
    sort_result_descending = boolean(True)
    output_type = element_type("i64")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NonMaxSuppression4Op(OpsetOp):
    """docs.openvino.ai › NonMaxSuppression-4"""

    name = "opset.NonMaxSuppression_4"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    max_output_boxes_per_class = opt_operand_def(Tensor)
    iou_threshold = opt_operand_def(Tensor)
    score_threshold = opt_operand_def(Tensor)
    box_encoding = enumeration("corner", "center", default="corner")
    sort_result_descending = boolean(True)
    output_type = element_type("i64")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NonMaxSuppression5Op(OpsetOp):
    """docs.openvino.ai › NonMaxSuppression-5"""

    name = "opset.NonMaxSuppression_5"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    max_output_boxes_per_class = opt_operand_def(Tensor)
    iou_threshold = opt_operand_def(Tensor)
    score_threshold = opt_operand_def(Tensor)
    soft_nms_sigma = opt_operand_def(Tensor)
    box_encoding = enumeration("corner", "center", default="corner")
    sort_result_descending = boolean(True)
    output_type = element_type("i64")
    selected_indices = result_def(Tensor)
    selected_scores = result_def(Tensor)
    valid_outputs = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NonMaxSuppressionOp(OpsetOp):
    """docs.openvino.ai › NonMaxSuppression-9"""

    name = "opset.NonMaxSuppression_9"
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    max_output_boxes_per_class = opt_operand_def(Tensor)
    iou_threshold = opt_operand_def(Tensor)
    score_threshold = opt_operand_def(Tensor)
    soft_nms_sigma = opt_operand_def(Tensor)
    box_encoding = enumeration("corner", "center", default="corner")
    sort_result_descending = boolean(True)
    output_type = element_type("i64")
    selected_indices = result_def(Tensor)
    selected_scores = result_def(Tensor)
    valid_outputs = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class TopK1Op(OpsetOp):
    """docs.openvino.ai › TopK-1"""

    name = "opset.TopK_1"
    data = operand_def(Tensor)
    k = operand_def(Tensor)
    axis = integer()
    mode = enumeration("max", "min")
    sort = enumeration("none", "value", "index")
    index_element_type = element_type("i32")
    values = result_def(Tensor)
    indices = result_def(Tensor)


@irdl_op_definition
class TopK3Op(OpsetOp):
    """docs.openvino.ai › TopK-3"""

    name = "opset.TopK_3"
    data = operand_def(Tensor)
    k = operand_def(Tensor)
    axis = integer()
    mode = enumeration("max", "min")
    sort = enumeration("none", "value", "index")
    index_element_type = element_type("i32")
    values = result_def(Tensor)
    indices = result_def(Tensor)


@irdl_op_definition
class TopKOp(OpsetOp):
    """docs.openvino.ai › TopK-11"""

    name = "opset.TopK_11"
    data = operand_def(Tensor)
    k = operand_def(Tensor)
    axis = integer()
    mode = enumeration("max", "min")
    sort = enumeration("none", "value", "index")
    index_element_type = element_type("i32")
    stable = boolean(False)
    values = result_def(Tensor)
    indices = result_def(Tensor)


OPS = [
    ExperimentalDetectronTopKROIsOp,
    MatrixNmsOp,
    MulticlassNms8Op,
    MulticlassNmsOp,
    NMSRotatedOp,
    NonMaxSuppression1Op,
    NonMaxSuppression3Op,
    NonMaxSuppression4Op,
    NonMaxSuppression5Op,
    NonMaxSuppressionOp,
    TopK1Op,
    TopK3Op,
    TopKOp,
]
