"""ONNX operators of the family 'condition'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional
from stepwell.dialects.onnx.base import INT, OnnxOp
from stepwell.dialects.onnx.elementwise import UnaryXY


@irdl_op_definition
class CompressOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Compress.html"""

    name = "onnx.Compress"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 11, 28)
    input = operand_def(Tensor)
    condition = operand_def(Tensor)
    axis = optional(INT)
    output = result_def(Tensor)


@irdl_op_definition
class NonZeroOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__NonZero.html"""

    name = "onnx.NonZero"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 13)


@irdl_op_definition
class TriluOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Trilu.html"""

    name = "onnx.Trilu"
    VERSIONS: ClassVar[tuple[int, ...]] = (14,)
    input = operand_def(Tensor)
    k = opt_operand_def(Tensor)
    upper = integer(1)
    output = result_def(Tensor)


@irdl_op_definition
class WhereOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Where.html"""

    name = "onnx.Where"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 16)
    condition = operand_def(Tensor)
    X = operand_def(Tensor)
    Y = operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    CompressOp,
    NonZeroOp,
    TriluOp,
    WhereOp,
]
