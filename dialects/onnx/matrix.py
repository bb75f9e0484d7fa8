"""ONNX operators of the family 'matrix'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    operand_def,
    opt_operand_def,
    result_def,
    var_operand_def,
)

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, string
from stepwell.dialects.onnx.base import OnnxOp, single
from stepwell.dialects.onnx.elementwise import UnaryXY


@irdl_op_definition
class DetOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Det.html"""

    name = "onnx.Det"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 22)


@irdl_op_definition
class EinsumOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Einsum.html"""

    name = "onnx.Einsum"
    VERSIONS: ClassVar[tuple[int, ...]] = (12, 28)
    Inputs = var_operand_def(Tensor)
    equation = string()
    Output = result_def(Tensor)


@irdl_op_definition
class GemmOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Gemm.html"""

    name = "onnx.Gemm"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 9, 11, 13)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    C = opt_operand_def(Tensor)
    alpha = single(1.0)
    beta = single(1.0)
    transA = integer(0)
    transB = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class GemmV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Gemm.html, versions 1 and 6. C broadcasts only with `broadcast`."""

    name = "onnx.Gemm_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    C = operand_def(Tensor)
    alpha = single(1.0)
    beta = single(1.0)
    broadcast = integer(0)
    transA = integer(0)
    transB = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class MatMulOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__MatMul.html"""

    name = "onnx.MatMul"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 9, 13)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class MatMulIntegerOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__MatMulInteger.html"""

    name = "onnx.MatMulInteger"
    VERSIONS: ClassVar[tuple[int, ...]] = (10,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    a_zero_point = opt_operand_def(Tensor)
    b_zero_point = opt_operand_def(Tensor)
    Y = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class QLinearMatMulOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__QLinearMatMul.html"""

    name = "onnx.QLinearMatMul"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 21)
    a = operand_def(Tensor)
    a_scale = operand_def(Tensor)
    a_zero_point = operand_def(Tensor)
    b = operand_def(Tensor)
    b_scale = operand_def(Tensor)
    b_zero_point = operand_def(Tensor)
    y_scale = operand_def(Tensor)
    y_zero_point = operand_def(Tensor)
    y = result_def(Tensor)


OPS = [
    DetOp,
    EinsumOp,
    GemmOp,
    GemmV1Op,
    MatMulIntegerOp,
    MatMulOp,
    QLinearMatMulOp,
]
