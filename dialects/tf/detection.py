"""TensorFlow operators of the family 'detection'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean, enumeration, integer, number
from stepwell.dialects.tf.base import TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class CombinedNonMaxSuppressionOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CombinedNonMaxSuppression"""

    name = "tf.CombinedNonMaxSuppression"
    boxes = operand_of("f32")
    scores = operand_of("f32")
    max_output_size_per_class = operand_of("i32")
    max_total_size = operand_of("i32")
    iou_threshold = operand_of("f32")
    score_threshold = operand_of("f32")
    pad_per_class = boolean(False)
    clip_boxes = boolean(True)
    nmsed_boxes = result_of("f32")
    nmsed_scores = result_of("f32")
    nmsed_classes = result_of("f32")
    valid_detections = result_of("i32")


@irdl_op_definition
class CropAndResizeOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/CropAndResize"""

    name = "tf.CropAndResize"
    image = operand_of("T")
    boxes = operand_of("f32")
    box_ind = operand_of("i32")
    crop_size = operand_of("i32")
    T = dtype_field("f32", "f64", "f16", "i8", "i16", "i32", "i64", "u8", "u16")
    method = enumeration("bilinear", "nearest", default="bilinear")
    extrapolation_value = number(0.0)
    crops = result_of("f32")


@irdl_op_definition
class DrawBoundingBoxesOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DrawBoundingBoxes"""

    name = "tf.DrawBoundingBoxes"
    images = operand_of("T")
    boxes = operand_of("f32")
    T = dtype_field("f32", "f16", default="f32")
    output = result_of("T")


@irdl_op_definition
class DrawBoundingBoxesV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/DrawBoundingBoxesV2"""

    name = "tf.DrawBoundingBoxesV2"
    images = operand_of("T")
    boxes = operand_of("f32")
    colors = operand_of("f32")
    T = dtype_field("f32", "f16", default="f32")
    output = result_of("T")


@irdl_op_definition
class GenerateBoundingBoxProposalsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/GenerateBoundingBoxProposals"""

    name = "tf.GenerateBoundingBoxProposals"
    scores = operand_of("f32")
    bbox_deltas = operand_of("f32")
    image_info = operand_of("f32")
    anchors = operand_of("f32")
    nms_threshold = operand_of("f32")
    pre_nms_topn = operand_of("i32")
    min_size = operand_of("f32")
    post_nms_topn = integer(300)
    rois = result_of("f32")
    roi_probabilities = result_of("f32")


@irdl_op_definition
class NonMaxSuppressionOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NonMaxSuppression"""

    name = "tf.NonMaxSuppression"
    boxes = operand_of("f32")
    scores = operand_of("f32")
    max_output_size = operand_of("i32")
    iou_threshold = number(0.5)
    selected_indices = result_of("i32")


@irdl_op_definition
class NonMaxSuppressionV2Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NonMaxSuppressionV2"""

    name = "tf.NonMaxSuppressionV2"
    boxes = operand_of("T")
    scores = operand_of("T")
    max_output_size = operand_of("i32")
    iou_threshold = operand_of("T_threshold")
    T = dtype_field("f32", "f16", default="f32")
    T_threshold = dtype_field("f32", "f16", default="f32")
    selected_indices = result_of("i32")


@irdl_op_definition
class NonMaxSuppressionV3Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NonMaxSuppressionV3"""

    name = "tf.NonMaxSuppressionV3"
    boxes = operand_of("T")
    scores = operand_of("T")
    max_output_size = operand_of("i32")
    iou_threshold = operand_of("T_threshold")
    score_threshold = operand_of("T_threshold")
    T = dtype_field("f32", "f16", default="f32")
    T_threshold = dtype_field("f32", "f16", default="f32")
    selected_indices = result_of("i32")


@irdl_op_definition
class NonMaxSuppressionV4Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NonMaxSuppressionV4"""

    name = "tf.NonMaxSuppressionV4"
    boxes = operand_of("T")
    scores = operand_of("T")
    max_output_size = operand_of("i32")
    iou_threshold = operand_of("T_threshold")
    score_threshold = operand_of("T_threshold")
    T = dtype_field("f32", "f16", default="f32")
    T_threshold = dtype_field("f32", "f16", default="f32")
    pad_to_max_output_size = boolean(False)
    selected_indices = result_of("i32")
    valid_outputs = result_of("i32")


@irdl_op_definition
class NonMaxSuppressionV5Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NonMaxSuppressionV5"""

    name = "tf.NonMaxSuppressionV5"
    boxes = operand_of("T")
    scores = operand_of("T")
    max_output_size = operand_of("i32")
    iou_threshold = operand_of("T")
    score_threshold = operand_of("T")
    soft_nms_sigma = operand_of("T")
    T = dtype_field("f32", "f16", default="f32")
    pad_to_max_output_size = boolean(False)
    selected_indices = result_of("i32")
    selected_scores = result_of("T")
    valid_outputs = result_of("i32")


@irdl_op_definition
class NonMaxSuppressionWithOverlapsOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/NonMaxSuppressionWithOverlaps"""

    name = "tf.NonMaxSuppressionWithOverlaps"
    overlaps = operand_of("f32")
    scores = operand_of("f32")
    max_output_size = operand_of("i32")
    overlap_threshold = operand_of("f32")
    score_threshold = operand_of("f32")
    selected_indices = result_of("i32")


OPS = [
    CombinedNonMaxSuppressionOp,
    CropAndResizeOp,
    DrawBoundingBoxesOp,
    DrawBoundingBoxesV2Op,
    GenerateBoundingBoxProposalsOp,
    NonMaxSuppressionOp,
    NonMaxSuppressionV2Op,
    NonMaxSuppressionV3Op,
    NonMaxSuppressionV4Op,
    NonMaxSuppressionV5Op,
    NonMaxSuppressionWithOverlapsOp,
]
