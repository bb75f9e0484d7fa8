"""Sort: the operations that drop boxes which overlap better ones."""

from __future__ import annotations

from typing import Any, ClassVar

from xdsl.ir import SSAValue
from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, integer, number, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.moves import need_integer, need_rank
from stepwell.dialects.opset.shapes import multiply
from stepwell.dialects.opset.values import scalar
from stepwell.dialects.types import (
    ANY,
    Dim,
    Shape,
    element,
    intersect,
    interval,
    shape_of,
    tensor,
    upper,
)


def check_boxes(op: OpsetOp, boxes: Shape, scores: Shape, last: int = 4) -> None:
    """Boxes [batches, boxes, numbers] and scores [batches, classes, boxes] must fit each other."""
    for what, shape in (("boxes", boxes), ("scores", scores)):
        if shape is not None and len(shape) != 3:
            op.fail(f"the {what} must have rank 3, not {len(shape)}")
    if boxes is None:
        return
    if intersect(boxes[2], last) is None:
        op.fail(f"a box has {last} numbers, not {boxes[2]}")
    if scores is not None and intersect(boxes[0], scores[0]) is None:
        op.fail(f"the boxes are {boxes[0]} batches, the scores {scores[0]}")
    if scores is not None and intersect(boxes[1], scores[2]) is None:
        op.fail(f"there are {boxes[1]} boxes and scores for {scores[2]}")


def check_index_type(op: OpsetOp, what: str, kind: Any) -> str:
    """The name of an element type that must be i32 or i64."""
    name = element(kind).name
    if name not in ("i32", "i64"):
        op.fail(f"{what} is {name}, not i32 or i64")
    return name


def at_most(dim: Dim) -> Dim:
    return interval(0, upper(dim))


class _ManyNms(OpsetOp):
    """What MatrixNms and MulticlassNms share: rows of 6 numbers, their indices and how many there are per image."""

    def infer(self):
        boxes, scores, *counts = self.operands
        kind = single_element(self, boxes, scores)
        index = check_index_type(self, "output_type", self.properties["output_type"])
        top, keep, ground = (plain(self.properties[n]) for n in ("nms_top_k", "keep_top_k", "background_class"))
        if min(top, keep, ground) < -1:
            self.fail("nms_top_k, keep_top_k and background_class must be -1 or more")
        a, b = shape_of(boxes), shape_of(scores)
        per_image: Dim = ANY
        rows: Dim = ANY
        if counts:
            need_integer(self, "roisnum", counts[0])
            need_rank(self, "roisnum", counts[0], 1)
            number = shape_of(counts[0])
            self._check_rois(a, b)
            if a is not None and b is not None and number is not None:
                rows, per_image = self._rows(a[1], a[0], number[0], top, keep), number[0]
        else:
            check_boxes(self, a, b)
            if a is not None:
                if b is None and not self.COUNTS_BOXES:
                    self.fail("the rank of the scores is not known")
                per_image = a[0]
            if a is not None and b is not None:
                rows = self._rows(a[1], b[1], b[0], top, keep)
        return (tensor(kind, (rows, 6)), tensor(index, (rows, 1)), tensor(index, (per_image,)))

    COUNTS_BOXES: ClassVar[bool] = False
    """Whether boxes tell the number of images where the rank of the scores is not known; OpenVINO refuses otherwise."""

    def _check_rois(self, boxes: Shape, scores: Shape) -> None:
        if boxes is not None and len(boxes) != 3:
            self.fail(f"the boxes must have rank 3, not {len(boxes)}")
        if boxes is not None and scores is None:
            self.fail("the rank of the scores is not known")
        if scores is not None and len(scores) != 2:
            self.fail(f"the scores must have rank 2, not {len(scores)}")
        if boxes is not None and intersect(boxes[2], 4) is None:
            self.fail(f"a box has 4 numbers, not {boxes[2]}")
        if (
            boxes is not None
            and scores is not None
            and any(intersect(p, q) is None for p, q in zip(boxes[:2], scores, strict=True))
        ):
            self.fail("boxes and scores must have equal numbers of classes and boxes")

    def _rows(self, boxes: Dim, classes: Dim, images: Dim, top: int, keep: int) -> Dim:
        most = upper(boxes)
        # An unknown number of boxes stays unknown here, whatever nms_top_k allows, as in OpenVINO.
        taken: Dim = boxes if top < 0 else ANY if most is None else min(most, top)
        taken = multiply(taken, classes)
        most = upper(taken)
        if keep >= 0 and most is not None and keep < most:
            taken = keep
        return at_most(multiply(taken, images))


@irdl_op_definition
class MatrixNmsOp(_ManyNms):
    """docs.openvino.ai › MatrixNms-8"""

    name = "opset.MatrixNms_8"
    COUNTS_BOXES: ClassVar[bool] = True
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
class MulticlassNms8Op(_ManyNms):
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
class MulticlassNmsOp(_ManyNms):
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


def need_one(op: OpsetOp, what: str, value: SSAValue) -> None:
    """Refuse an operand that is not one number."""
    shape = shape_of(value)
    if shape and (len(shape) > 1 or any(intersect(dim, 1) is None for dim in shape)):
        op.fail(f"{what} must be one number")


def _fewest(boxes: Dim, limit: int | None) -> Dim:
    """How many boxes of a class can be selected, at most."""
    if not isinstance(boxes, int):
        return ANY
    return ANY if limit is None else min(boxes, max(limit, 0))


class _Nms(OpsetOp):
    """What the versions of NonMaxSuppression share."""

    SCALARS: ClassVar[bool] = True
    """Whether the limits must have rank 0."""

    def _rows(self) -> Dim:
        """The number of selected boxes; the operands are checked."""
        boxes, scores, *limits = self.operands
        a, b = shape_of(boxes), shape_of(scores)
        check_boxes(self, a, b)
        names = ("max_output_boxes_per_class", "iou_threshold", "score_threshold", "soft_nms_sigma")
        for what, value in zip(names, limits, strict=False):
            if self.SCALARS:
                need_rank(self, what, value, 0)
            else:
                need_one(self, what, value)
        limit = self.operands[2] if self._has_limit() else None
        return self._selected(a, b, None if limit is None else scalar(limit))

    def _has_limit(self) -> bool:
        sizes = plain(self.properties["operandSegmentSizes"])
        return bool(sizes[2])

    def _selected(self, boxes: Shape, scores: Shape, limit: int | None) -> Dim:
        raise NotImplementedError

    def _index(self) -> str:
        kind = self.properties.get("output_type")
        return "i64" if kind is None else check_index_type(self, "output_type", kind)

    def infer(self):
        return (tensor(self._index(), (self._rows(), 3)),)


class _NmsPerClass(_Nms):
    """The rows of version 1 and 3: no more than all boxes, nor than classes allow."""

    def _selected(self, boxes: Shape, scores: Shape, limit: int | None) -> Dim:
        if boxes is None or limit is None:
            return ANY
        count, allowed = boxes[1], multiply(1 if scores is None else scores[1], limit)
        return min(count, allowed) if isinstance(count, int) and isinstance(allowed, int) else ANY


class _NmsPerBatch(_Nms):
    """The rows of version 4 and later: so many for each class of each batch."""

    def _counted(self, boxes: Dim) -> Dim:
        """The number of boxes that counts, if it is known."""
        return boxes

    def _selected(self, boxes: Shape, scores: Shape, limit: int | None) -> Dim:
        if boxes is None or scores is None:
            return ANY
        found = _fewest(self._counted(boxes[1]), limit)
        for size in (scores[0], scores[1]):
            most = upper(size)
            found = multiply(found, ANY if most is None else most)
        return found


class _NmsRows(_NmsPerBatch):
    SCALARS: ClassVar[bool] = False

    def _counted(self, boxes: Dim) -> Dim:
        most = upper(boxes)
        return boxes if most is None else most

    def infer(self):
        index, rows = self._index(), at_most(self._rows())
        return (tensor(index, (rows, 3)), tensor("f32", (rows, 3)), tensor(index, (1,)))


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

    def infer(self):
        boxes, scores, *limits = self.operands
        index = check_index_type(self, "output_type", self.output_type)
        a, b = shape_of(boxes), shape_of(scores)
        check_boxes(self, a, b, 5)
        for what, value in zip(("max_output_boxes_per_class", "iou_threshold", "score_threshold"), limits, strict=True):
            need_one(self, what, value)
        rows: Dim = ANY
        if a is not None and b is not None:
            most = upper(a[1])
            count = _fewest(a[1] if most is None else most, scalar(limits[0]))
            rows = at_most(multiply(multiply(count, b[0]), b[1]))
        return (tensor(index, (rows, 3)), tensor("f32", (rows, 3)), tensor(index, (1,)))


@irdl_op_definition
class NonMaxSuppression1Op(_NmsPerClass):
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
class NonMaxSuppression3Op(_NmsPerClass):
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
class NonMaxSuppression4Op(_NmsPerBatch):
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
class NonMaxSuppression5Op(_NmsRows):
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
class NonMaxSuppressionOp(_NmsRows):
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
