"""ONNX operators of the family 'activation'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import FLOAT, OnnxOp, single
from stepwell.dialects.onnx.elementwise import Unary, UnaryXY


@irdl_op_definition
class CeluOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Celu.html"""

    name = "onnx.Celu"
    VERSIONS: ClassVar[tuple[int, ...]] = (12, 28)
    alpha = single(1.0)


@irdl_op_definition
class ClipOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Clip.html"""

    name = "onnx.Clip"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 12, 13)
    input = operand_def(Tensor)
    min = opt_operand_def(Tensor)
    max = opt_operand_def(Tensor)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class ClipV6Op(Unary):
    """onnx.ai/onnx/operators/onnx__Clip.html, version 6. The bounds are attributes; they default to those of f32."""

    name = "onnx.Clip_6"
    VERSIONS: ClassVar[tuple[int, ...]] = (6,)
    max = single(3.4028235e38)
    min = single(-3.4028235e38)


@irdl_op_definition
class ClipV1Op(Unary):
    """onnx.ai/onnx/operators/onnx__Clip.html, version 1. The bounds are attributes; without one there is none."""

    name = "onnx.Clip_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    max = optional(FLOAT)
    min = optional(FLOAT)


@irdl_op_definition
class EluOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Elu.html"""

    name = "onnx.Elu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 22)
    alpha = single(1.0)


@irdl_op_definition
class ExpOp(Unary):
    """onnx.ai/onnx/operators/onnx__Exp.html"""

    name = "onnx.Exp"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class GeluOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Gelu.html"""

    name = "onnx.Gelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (20,)
    approximate = string("none")


@irdl_op_definition
class HardSigmoidOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__HardSigmoid.html"""

    name = "onnx.HardSigmoid"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 22)
    alpha = single(0.2)
    beta = single(0.5)


@irdl_op_definition
class HardSwishOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__HardSwish.html"""

    name = "onnx.HardSwish"
    VERSIONS: ClassVar[tuple[int, ...]] = (14, 22)


@irdl_op_definition
class HardmaxOp(Unary):
    """onnx.ai/onnx/operators/onnx__Hardmax.html"""

    name = "onnx.Hardmax"
    VERSIONS: ClassVar[tuple[int, ...]] = (13,)
    axis = integer(-1)


@irdl_op_definition
class HardmaxV1Op(Unary):
    """onnx.ai/onnx/operators/onnx__Hardmax.html, versions 1 and 11. The input is taken as a matrix, split at `axis`."""

    name = "onnx.Hardmax_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11)
    axis = integer(1)


@irdl_op_definition
class LeakyReluOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__LeakyRelu.html"""

    name = "onnx.LeakyRelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 16)
    alpha = single(0.01)


@irdl_op_definition
class LogSoftmaxOp(Unary):
    """onnx.ai/onnx/operators/onnx__LogSoftmax.html"""

    name = "onnx.LogSoftmax"
    VERSIONS: ClassVar[tuple[int, ...]] = (13,)
    axis = integer(-1)


@irdl_op_definition
class LogSoftmaxV1Op(Unary):
    """onnx.ai/onnx/operators/onnx__LogSoftmax.html, versions 1 and 11.

    The input is taken as a matrix, split at `axis`.
    """

    name = "onnx.LogSoftmax_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11)
    axis = integer(1)


@irdl_op_definition
class MishOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Mish.html"""

    name = "onnx.Mish"
    VERSIONS: ClassVar[tuple[int, ...]] = (18, 22)


@irdl_op_definition
class PReluOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__PRelu.html"""

    name = "onnx.PRelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 9, 16)
    X = operand_def(Tensor)
    slope = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class PReluV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__PRelu.html, versions 1 and 6. The slope has one element, or one per channel."""

    name = "onnx.PRelu_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6)
    X = operand_def(Tensor)
    slope = operand_def(Tensor)
    Y = result_def(Tensor)


@irdl_op_definition
class ReluOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Relu.html"""

    name = "onnx.Relu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13, 14)


@irdl_op_definition
class SeluOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Selu.html"""

    name = "onnx.Selu"
    VERSIONS: ClassVar[tuple[int, ...]] = (6, 22)
    alpha = single(1.6732632)
    gamma = single(1.050701)


@irdl_op_definition
class SeluV1Op(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Selu.html, version 1. The defaults have fewer digits."""

    name = "onnx.Selu_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    alpha = single(1.6732)
    gamma = single(1.0507)


@irdl_op_definition
class ShrinkOp(Unary):
    """onnx.ai/onnx/operators/onnx__Shrink.html"""

    name = "onnx.Shrink"
    VERSIONS: ClassVar[tuple[int, ...]] = (9,)
    bias = single(0.0)
    lambd = single(0.5)


@irdl_op_definition
class SigmoidOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Sigmoid.html"""

    name = "onnx.Sigmoid"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class SoftmaxOp(Unary):
    """onnx.ai/onnx/operators/onnx__Softmax.html"""

    name = "onnx.Softmax"
    VERSIONS: ClassVar[tuple[int, ...]] = (13,)
    axis = integer(-1)


@irdl_op_definition
class SoftmaxV1Op(Unary):
    """onnx.ai/onnx/operators/onnx__Softmax.html, versions 1 and 11. The input is taken as a matrix, split at `axis`."""

    name = "onnx.Softmax_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11)
    axis = integer(1)


@irdl_op_definition
class SoftplusOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Softplus.html"""

    name = "onnx.Softplus"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)


@irdl_op_definition
class SoftsignOp(Unary):
    """onnx.ai/onnx/operators/onnx__Softsign.html"""

    name = "onnx.Softsign"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)


@irdl_op_definition
class SwiGLUOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SwiGLU.html"""

    name = "onnx.SwiGLU"
    VERSIONS: ClassVar[tuple[int, ...]] = (28,)
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    alpha = single(1.0)
    Y = result_def(Tensor)


@irdl_op_definition
class SwishOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Swish.html"""

    name = "onnx.Swish"
    VERSIONS: ClassVar[tuple[int, ...]] = (24,)
    alpha = single(1.0)


@irdl_op_definition
class ThresholdedReluOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__ThresholdedRelu.html. Before version 10 it was experimental."""

    name = "onnx.ThresholdedRelu"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 10, 22)
    alpha = single(1.0)


OPS = [
    CeluOp,
    ClipOp,
    ClipV1Op,
    ClipV6Op,
    EluOp,
    ExpOp,
    GeluOp,
    HardSigmoidOp,
    HardSwishOp,
    HardmaxOp,
    HardmaxV1Op,
    LeakyReluOp,
    LogSoftmaxOp,
    LogSoftmaxV1Op,
    MishOp,
    PReluOp,
    PReluV1Op,
    ReluOp,
    SeluOp,
    SeluV1Op,
    ShrinkOp,
    SigmoidOp,
    SoftmaxOp,
    SoftmaxV1Op,
    SoftplusOp,
    SoftsignOp,
    SwiGLUOp,
    SwishOp,
    ThresholdedReluOp,
]
