"""ONNX operators of the family 'sort'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer
from stepwell.dialects.onnx.base import OnnxOp


@irdl_op_definition
class ArgMaxOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ArgMax.html"""

    name = "onnx.ArgMax"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 12, 13)
    data = operand_def(Tensor)
    axis = integer(0)
    keepdims = integer(1)
    select_last_index = integer(0)
    reduced = result_def(Tensor)


@irdl_op_definition
class ArgMinOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__ArgMin.html"""

    name = "onnx.ArgMin"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 12, 13)
    data = operand_def(Tensor)
    axis = integer(0)
    keepdims = integer(1)
    select_last_index = integer(0)
    reduced = result_def(Tensor)


@irdl_op_definition
class NonMaxSuppressionOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__NonMaxSuppression.html"""

    name = "onnx.NonMaxSuppression"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 11)
    boxes = operand_def(Tensor)
    scores = operand_def(Tensor)
    max_output_boxes_per_class = opt_operand_def(Tensor)
    iou_threshold = opt_operand_def(Tensor)
    score_threshold = opt_operand_def(Tensor)
    center_point_box = integer(0)
    selected_indices = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class TopKOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__TopK.html"""

    name = "onnx.TopK"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 11, 24)
    X = operand_def(Tensor)
    K = operand_def(Tensor)
    axis = integer(-1)
    largest = integer(1)
    sorted = integer(1)
    Values = result_def(Tensor)
    Indices = result_def(Tensor)


@irdl_op_definition
class TopKV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__TopK.html, version 1. K is an attribute."""

    name = "onnx.TopK_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    axis = integer(-1)
    k = integer()
    Values = result_def(Tensor)
    Indices = result_def(Tensor)


OPS = [
    ArgMaxOp,
    ArgMinOp,
    NonMaxSuppressionOp,
    TopKOp,
    TopKV1Op,
]
