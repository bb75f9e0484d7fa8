"""Keras layers of the family 'activation'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, ints, number, optional, string
from stepwell.dialects.keras.base import FLOAT, INTS, KerasOp, Layer


@irdl_op_definition
class ActivationOp(Layer):
    """keras.io/api/layers/core_layers/activation"""

    name = "keras.Activation"
    activation = string()


@irdl_op_definition
class ELUOp(Layer):
    """keras.io/api/layers/activation_layers/elu"""

    name = "keras.ELU"
    alpha = number(1.0)


@irdl_op_definition
class LeakyReLUOp(Layer):
    """keras.io/api/layers/activation_layers/leaky_relu; Keras 2 says `alpha`."""

    name = "keras.LeakyReLU"
    negative_slope = number(0.3)


@irdl_op_definition
class PReLUOp(KerasOp):
    """keras.io/api/layers/activation_layers/prelu"""

    name = "keras.PReLU"
    inputs = operand_def(Tensor)
    alpha = operand_def(Tensor)
    shared_axes = optional(INTS)
    outputs = result_def(Tensor)


@irdl_op_definition
class ReLUOp(Layer):
    """keras.io/api/layers/activation_layers/relu"""

    name = "keras.ReLU"
    max_value = optional(FLOAT)
    negative_slope = number(0.0)
    threshold = number(0.0)


@irdl_op_definition
class SoftmaxOp(KerasOp):
    """keras.io/api/layers/activation_layers/softmax

    Keras 3 gives zeros where the mask is false; before it did not (`zero_where_masked`).
    """

    name = "keras.Softmax"
    inputs = operand_def(Tensor)
    mask = opt_operand_def(Tensor)
    axis = ints((-1,))
    zero_where_masked = boolean(True)
    outputs = result_def(Tensor)


@irdl_op_definition
class ThresholdedReLUOp(Layer):
    """Keras 2: x where it is larger than `theta`, otherwise 0."""

    name = "keras.ThresholdedReLU"
    theta = number(1.0)


OPS = [ActivationOp, ELUOp, LeakyReLUOp, PReLUOp, ReLUOp, SoftmaxOp, ThresholdedReLUOp]
