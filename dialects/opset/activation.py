"""Operations of the specification's category 'activation'."""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np
from xdsl.ir import Attribute
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import enumeration, integer, number, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.elementwise import ANYTHING, BOOLEAN, REALS, Unary, countable, demand, narrowed, widened
from stepwell.dialects.opset.reference.special import erf
from stepwell.dialects.opset.values import normalize_axis
from stepwell.dialects.types import ANY, element_of, rank_of, shape_of, tensor


class _AlongAxis(Unary):
    """A function of all elements along an axis."""

    ALLOWED: ClassVar[frozenset[Attribute]] = ANYTHING
    axis = integer(1)

    def infer(self):
        rank = rank_of(self.operands[0])
        if rank is not None:
            normalize_axis(self, plain(self.axis), rank)
        return super().infer()

    def shifted(self, x):
        """The elements less the largest along the axis, so that no power overflows."""
        return x - x.max(
            plain(self.axis), keepdims=True, initial=-np.inf if x.dtype.kind == "f" else np.iinfo(x.dtype).min
        )


def _gelu(x):
    return 0.5 * x * (1 + erf(x / math.sqrt(2)))


@irdl_op_definition
class ClampOp(Unary):
    """docs.openvino.ai › Clamp-1"""

    name = "opset.Clamp_1"
    ALLOWED: ClassVar[frozenset[Attribute]] = ANYTHING - {BOOLEAN}
    min = number()
    max = number()

    def infer(self):
        if not plain(self.min) <= plain(self.max):
            self.fail("min is above max")
        return super().infer()

    def compute(self, x):
        low, high = plain(self.min), plain(self.max)
        if x.dtype.kind == "f":
            return np.clip(x, x.dtype.type(low), x.dtype.type(high))
        # The limits of integers are the integers within.
        info = np.iinfo(x.dtype)
        low = info.min if low <= info.min else math.ceil(low)
        high = info.max if high >= info.max else math.floor(high)
        return np.minimum(np.maximum(x, x.dtype.type(low)), x.dtype.type(high))


@irdl_op_definition
class EluOp(Unary):
    """docs.openvino.ai › Elu-1"""

    name = "opset.Elu_1"
    ALLOWED: ClassVar[frozenset[Attribute]] = ANYTHING
    alpha = number()

    def compute(self, x):
        return np.where(x > 0, x, np.float32(plain(self.alpha)) * np.expm1(np.minimum(x, 0)))


@irdl_op_definition
class ExpOp(Unary):
    """docs.openvino.ai › Exp-1"""

    name = "opset.Exp_1"

    def compute(self, x):
        return np.exp(x)


@irdl_op_definition
class Gelu2Op(Unary):
    """docs.openvino.ai › Gelu-2"""

    name = "opset.Gelu_2"
    ALLOWED: ClassVar[frozenset[Attribute]] = REALS

    def compute(self, x):
        return _gelu(x)


@irdl_op_definition
class GeluOp(Unary):
    """docs.openvino.ai › Gelu-7"""

    name = "opset.Gelu_7"
    ALLOWED: ClassVar[frozenset[Attribute]] = REALS
    approximation_mode = enumeration("erf", "tanh", default="erf")

    def compute(self, x):
        if plain(self.approximation_mode) == "erf":
            return _gelu(x)
        return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


@irdl_op_definition
class HardSigmoidOp(OpsetOp):
    """docs.openvino.ai › HardSigmoid-1"""

    name = "opset.HardSigmoid_1"
    data = operand_def(Tensor)
    alpha = operand_def(Tensor)
    beta = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, *rest = self.operands
        if any(element_of(v) != element_of(data) for v in rest):
            self.fail("element types differ")
        if any(shape_of(v) not in (None, (), (ANY,)) for v in rest):
            self.fail("alpha or beta is not a scalar")
        return (data.type,)

    def evaluate(self, data, alpha, beta):
        kind = countable(self)
        return narrowed(np.clip(widened(data) * widened(alpha) + widened(beta), 0, 1), data.dtype, kind)


@irdl_op_definition
class HSigmoidOp(Unary):
    """docs.openvino.ai › HSigmoid-5"""

    name = "opset.HSigmoid_5"

    def compute(self, x):
        return np.clip(x + 3, 0, 6) / 6


@irdl_op_definition
class HSwishOp(Unary):
    """docs.openvino.ai › HSwish-4"""

    name = "opset.HSwish_4"

    def compute(self, x):
        return x * np.clip(x + 3, 0, 6) / 6


@irdl_op_definition
class LogSoftmaxOp(_AlongAxis):
    """docs.openvino.ai › LogSoftmax-5"""

    name = "opset.LogSoftmax_5"
    axis = integer(1)

    def compute(self, x):
        shifted = self.shifted(x)
        return shifted - np.log(np.exp(shifted).sum(plain(self.axis), keepdims=True))


@irdl_op_definition
class MishOp(Unary):
    """docs.openvino.ai › Mish-4"""

    name = "opset.Mish_4"
    ALLOWED: ClassVar[frozenset[Attribute]] = REALS

    def compute(self, x):
        return x * np.tanh(np.logaddexp(x.dtype.type(0), x))


@irdl_op_definition
class PReLUOp(OpsetOp):
    """docs.openvino.ai › PReLU-1"""

    name = "opset.PReLU_1"
    data = operand_def(Tensor)
    slope = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        return (self.operands[0].type,)

    def evaluate(self, data, slope):
        kind = countable(self)
        if data.ndim > 1 and slope.ndim == 1 and slope.shape[0] == data.shape[1] and slope.shape[0] != 1:
            slope = slope.reshape(slope.shape + (1,) * (data.ndim - 2))
        x = widened(data)
        return narrowed(np.where(x < 0, x * widened(slope), x), data.dtype, kind)


@irdl_op_definition
class ReLUOp(Unary):
    """docs.openvino.ai › ReLU-1"""

    name = "opset.ReLU_1"

    def compute(self, x):
        return np.maximum(x, 0)


@irdl_op_definition
class SeluOp(OpsetOp):
    """docs.openvino.ai › Selu-1"""

    name = "opset.Selu_1"
    data = operand_def(Tensor)
    alpha = operand_def(Tensor)
    lambda_ = operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        kind = single_element(self, *self.operands)
        demand(self, kind, REALS)
        return (tensor(kind, shape_of(self.operands[0])),)

    def evaluate(self, data, alpha, lambda_):
        x, a, b = widened(data), widened(alpha), widened(lambda_)
        return narrowed(b * np.where(x > 0, x, a * np.expm1(np.minimum(x, 0))), data.dtype)


@irdl_op_definition
class SigmoidOp(Unary):
    """docs.openvino.ai › Sigmoid-1"""

    name = "opset.Sigmoid_1"

    def compute(self, x):
        return 1 / (1 + np.exp(-x))


@irdl_op_definition
class SoftMax1Op(_AlongAxis):
    """docs.openvino.ai › SoftMax-1"""

    name = "opset.SoftMax_1"
    axis = integer(1)

    def infer(self):
        if plain(self.axis) < 0 and rank_of(self.operands[0]) is not None:
            self.fail(f"axis {plain(self.axis)} is negative; SoftMax-8 allows that")
        return super().infer()

    def compute(self, x):
        powers = np.exp(self.shifted(x))
        return powers / powers.sum(plain(self.axis), keepdims=True)


@irdl_op_definition
class SoftMaxOp(_AlongAxis):
    """docs.openvino.ai › SoftMax-8"""

    name = "opset.SoftMax_8"
    axis = integer(1)

    def compute(self, x):
        powers = np.exp(self.shifted(x))
        return powers / powers.sum(plain(self.axis), keepdims=True)


@irdl_op_definition
class SoftPlusOp(Unary):
    """docs.openvino.ai › SoftPlus-4"""

    name = "opset.SoftPlus_4"
    ALLOWED: ClassVar[frozenset[Attribute]] = REALS

    def compute(self, x):
        return np.logaddexp(x.dtype.type(0), x)


@irdl_op_definition
class SoftSignOp(Unary):
    """docs.openvino.ai › SoftSign-9"""

    name = "opset.SoftSign_9"
    ALLOWED: ClassVar[frozenset[Attribute]] = REALS

    def compute(self, x):
        return x / (1 + np.abs(x))


@irdl_op_definition
class SwishOp(OpsetOp):
    """docs.openvino.ai › Swish-4"""

    name = "opset.Swish_4"
    data = operand_def(Tensor)
    beta = opt_operand_def(Tensor)
    output = result_def(Tensor)

    def infer(self):
        data, *beta = self.operands
        demand(self, element_of(data), REALS)
        if beta and element_of(beta[0]) != element_of(data):
            self.fail("element types differ")
        if beta and rank_of(beta[0]) not in (None, 0):
            self.fail("beta is not a scalar")
        return (data.type,)

    def evaluate(self, data, beta=None):
        x = widened(data)
        factor = np.float32(1) if beta is None else widened(beta)
        return narrowed(x / (1 + np.exp(-x * factor)), data.dtype)


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
