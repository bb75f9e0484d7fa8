"""MXNet operators of the family 'activation'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, number
from stepwell.dialects.mxnet.base import MxnetOp, Unary, opt_number


@irdl_op_definition
class ActivationOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Activation"""

    name = "mxnet.Activation"
    data = operand_def(Tensor)
    act_type = enumeration("relu", "sigmoid", "softrelu", "softsign", "tanh")
    output = result_def(Tensor)


@irdl_op_definition
class ErfOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › erf"""

    name = "mxnet.erf"


@irdl_op_definition
class HardSigmoidOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › hard_sigmoid"""

    name = "mxnet.hard_sigmoid"
    data = operand_def(Tensor)
    alpha = number(0.200000003)
    beta = number(0.5)
    output = result_def(Tensor)


@irdl_op_definition
class LeakyReLUOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › LeakyReLU"""

    name = "mxnet.LeakyReLU"
    data = operand_def(Tensor)
    gamma = opt_operand_def(Tensor)
    act_type = enumeration("elu", "gelu", "leaky", "prelu", "rrelu", "selu", default="leaky")
    slope = number(0.25)
    lower_bound = number(0.125)
    upper_bound = number(0.333999991)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class LogSoftmaxOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › log_softmax"""

    name = "mxnet.log_softmax"
    data = operand_def(Tensor)
    axis = integer(-1)
    temperature = opt_number()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    use_length = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpxReluOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _npx_relu"""

    name = "mxnet._npx_relu"


@irdl_op_definition
class NpxSigmoidOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _npx_sigmoid"""

    name = "mxnet._npx_sigmoid"


@irdl_op_definition
class ReluOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › relu"""

    name = "mxnet.relu"


@irdl_op_definition
class SigmoidOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › sigmoid"""

    name = "mxnet.sigmoid"


@irdl_op_definition
class SoftmaxActivationOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › SoftmaxActivation"""

    name = "mxnet.SoftmaxActivation"
    data = operand_def(Tensor)
    mode = enumeration("channel", "instance", default="instance")
    output = result_def(Tensor)


@irdl_op_definition
class SoftmaxOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › softmax"""

    name = "mxnet.softmax"
    data = operand_def(Tensor)
    length = opt_operand_def(Tensor)
    axis = integer(-1)
    temperature = opt_number()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    use_length = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class SoftminOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › softmin"""

    name = "mxnet.softmin"
    data = operand_def(Tensor)
    axis = integer(-1)
    temperature = opt_number()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    use_length = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class SoftsignOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › softsign"""

    name = "mxnet.softsign"


OPS = [
    ActivationOp,
    ErfOp,
    HardSigmoidOp,
    LeakyReLUOp,
    LogSoftmaxOp,
    NpxReluOp,
    NpxSigmoidOp,
    ReluOp,
    SigmoidOp,
    SoftmaxActivationOp,
    SoftmaxOp,
    SoftminOp,
    SoftsignOp,
]
