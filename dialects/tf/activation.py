"""TensorFlow operators of the family 'activation'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import number
from stepwell.dialects.tf.base import FLOATS, FLOATS_COMPLEX, REALS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class EluOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Elu"""

    name = "tf.Elu"
    features = operand_of("T")
    T = dtype_field(*FLOATS)
    activations = result_of("T")


@irdl_op_definition
class LeakyReluOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LeakyRelu"""

    name = "tf.LeakyRelu"
    features = operand_of("T")
    alpha = number(0.2)
    T = dtype_field(*FLOATS, default="f32")
    activations = result_of("T")


@irdl_op_definition
class LogSoftmaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/LogSoftmax"""

    name = "tf.LogSoftmax"
    logits = operand_of("T")
    T = dtype_field(*FLOATS)
    logsoftmax = result_of("T")


@irdl_op_definition
class ReluOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Relu"""

    name = "tf.Relu"
    features = operand_of("T")
    T = dtype_field(*REALS)
    activations = result_of("T")


@irdl_op_definition
class Relu6Op(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Relu6"""

    name = "tf.Relu6"
    features = operand_of("T")
    T = dtype_field(*REALS)
    activations = result_of("T")


@irdl_op_definition
class SeluOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Selu"""

    name = "tf.Selu"
    features = operand_of("T")
    T = dtype_field(*FLOATS)
    activations = result_of("T")


@irdl_op_definition
class SigmoidOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Sigmoid"""

    name = "tf.Sigmoid"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


@irdl_op_definition
class SoftmaxOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Softmax"""

    name = "tf.Softmax"
    logits = operand_of("T")
    T = dtype_field(*FLOATS)
    softmax = result_of("T")


@irdl_op_definition
class SoftplusOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Softplus"""

    name = "tf.Softplus"
    features = operand_of("T")
    T = dtype_field(*FLOATS)
    activations = result_of("T")


@irdl_op_definition
class SoftsignOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Softsign"""

    name = "tf.Softsign"
    features = operand_of("T")
    T = dtype_field(*FLOATS)
    activations = result_of("T")


@irdl_op_definition
class TanhOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Tanh"""

    name = "tf.Tanh"
    x = operand_of("T")
    T = dtype_field(*FLOATS_COMPLEX)
    y = result_of("T")


OPS = [EluOp, LeakyReluOp, LogSoftmaxOp, ReluOp, Relu6Op, SeluOp, SigmoidOp, SoftmaxOp, SoftplusOp, SoftsignOp, TanhOp]
