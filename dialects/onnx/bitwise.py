"""ONNX operators of the family 'bitwise'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import string
from stepwell.dialects.onnx.base import OnnxOp
from stepwell.dialects.onnx.elementwise import Binary, UnaryXY


@irdl_op_definition
class BitShiftOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__BitShift.html"""

    name = "onnx.BitShift"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 28)
    X = operand_def(Tensor)
    Y = operand_def(Tensor)
    direction = string()
    Z = result_def(Tensor)


@irdl_op_definition
class BitwiseAndOp(Binary):
    """onnx.ai/onnx/operators/onnx__BitwiseAnd.html"""

    name = "onnx.BitwiseAnd"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


@irdl_op_definition
class BitwiseNotOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__BitwiseNot.html"""

    name = "onnx.BitwiseNot"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


@irdl_op_definition
class BitwiseOrOp(Binary):
    """onnx.ai/onnx/operators/onnx__BitwiseOr.html"""

    name = "onnx.BitwiseOr"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


@irdl_op_definition
class BitwiseXorOp(Binary):
    """onnx.ai/onnx/operators/onnx__BitwiseXor.html"""

    name = "onnx.BitwiseXor"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


OPS = [
    BitShiftOp,
    BitwiseAndOp,
    BitwiseNotOp,
    BitwiseOrOp,
    BitwiseXorOp,
]
