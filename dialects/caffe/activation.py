"""Caffe layers of the family 'activation'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import CaffeOp, Neuron, single
from stepwell.dialects.fields import boolean, integer, number


@irdl_op_definition
class BinarizationOp(Neuron):
    """1 where x > 0, otherwise -1 (Intel's fork)."""

    name = "caffe.Binarization"


@irdl_op_definition
class BNLLOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/bnll.html: log(1 + e^x)."""

    name = "caffe.BNLL"


@irdl_op_definition
class ClipOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/clip.html"""

    name = "caffe.Clip"
    PARAM: ClassVar[str] = "clip_param"
    min = number()
    max = number()


@irdl_op_definition
class ELUOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/elu.html"""

    name = "caffe.ELU"
    PARAM: ClassVar[str] = "elu_param"
    alpha = single(1)


@irdl_op_definition
class ExpOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/exp.html: base^(shift + scale x); base -1 means e."""

    name = "caffe.Exp"
    PARAM: ClassVar[str] = "exp_param"
    base = single(-1)
    scale = single(1)
    shift = single(0)


@irdl_op_definition
class HardSigmoidOp(Neuron):
    """max(0, min(1, 0.2 x + 0.5)), as several forks have it."""

    name = "caffe.HardSigmoid"
    TYPES: ClassVar[tuple[str, ...]] = ("HardSigmoid", "Hsigmoid", "HSigmoid")


@irdl_op_definition
class HardSwishOp(Neuron):
    """x relu6(x + 3) / 6, as several forks have it."""

    name = "caffe.HardSwish"
    TYPES: ClassVar[tuple[str, ...]] = ("HardSwish", "Hswish", "HSwish")


@irdl_op_definition
class LogOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/log.html: log_base(shift + scale x); base -1 means e."""

    name = "caffe.Log"
    PARAM: ClassVar[str] = "log_param"
    base = single(-1)
    scale = single(1)
    shift = single(0)


@irdl_op_definition
class MishOp(Neuron):
    """x tanh(log(1 + e^x)), in the forks for YOLO v4."""

    name = "caffe.Mish"


@irdl_op_definition
class PReLUOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/prelu.html"""

    name = "caffe.PReLU"
    PARAM: ClassVar[str] = "prelu_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("slope",)
    bottom = operand_def(Tensor)
    slope = operand_def(Tensor)
    channel_shared = boolean(False)
    top = result_def(Tensor)


@irdl_op_definition
class ReLUOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/relu.html"""

    name = "caffe.ReLU"
    PARAM: ClassVar[str] = "relu_param"
    negative_slope = single(0)


@irdl_op_definition
class ReLU6Op(Neuron):
    """min(max(x, 0), n)."""

    name = "caffe.ReLU6"
    PARAM: ClassVar[str] = "relu6_param"
    n = single(6)


@irdl_op_definition
class SigmoidOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/sigmoid.html"""

    name = "caffe.Sigmoid"


@irdl_op_definition
class SoftmaxOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/softmax.html"""

    name = "caffe.Softmax"
    PARAM: ClassVar[str] = "softmax_param"
    axis = integer(1)


@irdl_op_definition
class SwishOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/swish.html: x sigmoid(beta x)."""

    name = "caffe.Swish"
    PARAM: ClassVar[str] = "swish_param"
    beta = single(1)


@irdl_op_definition
class TanHOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/tanh.html"""

    name = "caffe.TanH"


OPS = [
    BinarizationOp,
    BNLLOp,
    ClipOp,
    ELUOp,
    ExpOp,
    HardSigmoidOp,
    HardSwishOp,
    LogOp,
    MishOp,
    PReLUOp,
    ReLUOp,
    ReLU6Op,
    SigmoidOp,
    SoftmaxOp,
    SwishOp,
    TanHOp,
]
