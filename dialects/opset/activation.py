"""Operations of the specification's category 'activation'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration, integer, number
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.elementwise import Unary
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class ClampOp(Unary):
    """docs.openvino.ai › Clamp-1"""

    name = "opset.Clamp_1"
    min = number()
    max = number()


@irdl_op_definition
class EluOp(Unary):
    """docs.openvino.ai › Elu-1"""

    name = "opset.Elu_1"
    alpha = number()


@irdl_op_definition
class ExpOp(Unary):
    """docs.openvino.ai › Exp-1"""

    name = "opset.Exp_1"


@irdl_op_definition
class Gelu2Op(Unary):
    """docs.openvino.ai › Gelu-2"""

    name = "opset.Gelu_2"


@irdl_op_definition
class GeluOp(Unary):
    """docs.openvino.ai › Gelu-7"""

    name = "opset.Gelu_7"
    approximation_mode = enumeration("erf", "tanh", default="erf")


@irdl_op_definition
class HardSigmoidOp(OpsetOp):
    """docs.openvino.ai › HardSigmoid-1"""

    name = "opset.HardSigmoid_1"
    data = operand_def(Tensor)
    alpha = operand_def(Tensor)
    beta = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class HSigmoidOp(Unary):
    """docs.openvino.ai › HSigmoid-5"""

    name = "opset.HSigmoid_5"


@irdl_op_definition
class HSwishOp(Unary):
    """docs.openvino.ai › HSwish-4"""

    name = "opset.HSwish_4"


@irdl_op_definition
class LogSoftmaxOp(Unary):
    """docs.openvino.ai › LogSoftmax-5"""

    name = "opset.LogSoftmax_5"
    axis = integer(1)


@irdl_op_definition
class MishOp(Unary):
    """docs.openvino.ai › Mish-4"""

    name = "opset.Mish_4"


@irdl_op_definition
class PReLUOp(OpsetOp):
    """docs.openvino.ai › PReLU-1"""

    name = "opset.PReLU_1"
    data = operand_def(Tensor)
    slope = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class ReLUOp(Unary):
    """docs.openvino.ai › ReLU-1"""

    name = "opset.ReLU_1"


@irdl_op_definition
class SeluOp(OpsetOp):
    """docs.openvino.ai › Selu-1"""

    name = "opset.Selu_1"
    data = operand_def(Tensor)
    alpha = operand_def(Tensor)
    lambda_ = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class SigmoidOp(Unary):
    """docs.openvino.ai › Sigmoid-1"""

    name = "opset.Sigmoid_1"


@irdl_op_definition
class SoftMax1Op(Unary):
    """docs.openvino.ai › SoftMax-1"""

    name = "opset.SoftMax_1"
    axis = integer(1)


@irdl_op_definition
class SoftMaxOp(Unary):
    """docs.openvino.ai › SoftMax-8"""

    name = "opset.SoftMax_8"
    axis = integer(1)


@irdl_op_definition
class SoftPlusOp(Unary):
    """docs.openvino.ai › SoftPlus-4"""

    name = "opset.SoftPlus_4"


@irdl_op_definition
class SoftSignOp(Unary):
    """docs.openvino.ai › SoftSign-9"""

    name = "opset.SoftSign_9"


@irdl_op_definition
class SwishOp(OpsetOp):
    """docs.openvino.ai › Swish-4"""

    name = "opset.Swish_4"
    data = operand_def(Tensor)
    beta = opt_operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    ClampOp,
    EluOp,
    ExpOp,
    Gelu2Op,
    GeluOp,
    HardSigmoidOp,
    HSigmoidOp,
    HSwishOp,
    LogSoftmaxOp,
    MishOp,
    PReLUOp,
    ReLUOp,
    SeluOp,
    SigmoidOp,
    SoftMax1Op,
    SoftMaxOp,
    SoftPlusOp,
    SoftSignOp,
    SwishOp,
]
