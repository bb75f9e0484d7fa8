"""Fields that many element-wise operators share."""

from __future__ import annotations

from xdsl.irdl import operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional
from stepwell.dialects.onnx.base import INT, OnnxOp


class Unary(OnnxOp):
    """One tensor in, one out, by the names `input` and `output`."""

    input = operand_def(Tensor)
    output = result_def(Tensor)


class UnaryXY(OnnxOp):
    """One tensor in, one out, by the names `X` and `Y`."""

    X = operand_def(Tensor)
    Y = result_def(Tensor)


class Binary(OnnxOp):
    """Two tensors that broadcast as in numpy."""

    A = operand_def(Tensor)
    B = operand_def(Tensor)
    C = result_def(Tensor)


class LegacyBinary(OnnxOp):
    """Before opset 7: B takes A's shape only with `broadcast`, from dimension `axis` on, or as a suffix without one."""

    A = operand_def(Tensor)
    B = operand_def(Tensor)
    axis = optional(INT)
    broadcast = integer(0)
    C = result_def(Tensor)
