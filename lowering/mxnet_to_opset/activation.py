"""MXNet's activations.

Activation, LeakyReLU -> the operation of the same meaning; softmax, log_softmax, softmin -> SoftMax, LogSoftmax, over
the temperature and with lengths; SoftmaxActivation, SoftmaxOutput -> SoftMax over the channels, the last axis, or all
axes but the first
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation as opset
from stepwell.dialects.opset.arithmetic import (
    DivideOp,
    ErfOp,
    MaximumOp,
    NegativeOp,
    TanhOp,
)
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    channelwise,
    convert,
    dims,
    kind,
    like,
    rank,
    reshape,
    shape,
    unsqueeze,
)
from stepwell.lowering.idioms.softmax import softmax as over_last
from stepwell.lowering.mxnet_to_opset.types import in_reals, numbered

rules = RuleSet()

SCALE, ALPHA = 1.0507009873554805, 1.6732632423543772
"""Selu's constants (arXiv 1706.02515)."""


def relu(rw: Lowering, value: SSAValue) -> SSAValue:
    """Of integers by Maximum, which is exact."""
    if kind(value).is_integer:
        return value if kind(value).name[0] == "u" else rw.emit(MaximumOp, value, like(rw, 0, value))
    return rw.emit(opset.ReLUOp, value)


ACTIVATIONS = {
    "relu": relu,
    "sigmoid": lambda rw, x: rw.emit(opset.SigmoidOp, x),
    "log_sigmoid": lambda rw, x: rw.emit(NegativeOp, rw.emit(opset.SoftPlusOp, rw.emit(NegativeOp, x))),
    "mish": lambda rw, x: rw.emit(opset.MishOp, x),
    "tanh": lambda rw, x: rw.emit(TanhOp, x),
    "softrelu": lambda rw, x: rw.emit(opset.SoftPlusOp, x),
    "softsign": lambda rw, x: rw.emit(opset.SoftSignOp, x),
}


@rules.lower(mxnet.ActivationOp)
def activation(op: mxnet.ActivationOp, rw: Lowering):
    return ACTIVATIONS[plain(op.act_type)](rw, op.data)


@rules.lower(mxnet.ReluOp, mxnet.NpxReluOp)
def plain_relu(op, rw: Lowering):
    return relu(rw, op.data)


@rules.lower(mxnet.SigmoidOp, mxnet.NpxSigmoidOp)
def sigmoid(op, rw: Lowering):
    return in_reals(rw, op.data, lambda x: rw.emit(opset.SigmoidOp, x))


@rules.lower(mxnet.SoftsignOp)
def softsign(op: mxnet.SoftsignOp, rw: Lowering):
    return in_reals(rw, op.data, lambda x: rw.emit(opset.SoftSignOp, x))


@rules.lower(mxnet.ErfOp)
def erf(op: mxnet.ErfOp, rw: Lowering):
    return in_reals(rw, op.data, lambda x: rw.emit(ErfOp, x))


@rules.lower(mxnet.HardSigmoidOp)
def hard_sigmoid(op: mxnet.HardSigmoidOp, rw: Lowering):
    alpha, beta = like(rw, plain(op.alpha), op.data), like(rw, plain(op.beta), op.data)
    return rw.emit(opset.HardSigmoidOp, op.data, alpha, beta)


@rules.lower(mxnet.LeakyReLUOp)
def leaky_relu(op: mxnet.LeakyReLUOp, rw: Lowering):
    """leaky, rrelu (at inference the mean slope) and prelu -> PReLU; elu, selu, gelu -> Elu, Selu, Gelu.

    A vector of slopes belongs to the channels, axis 1. The mask of rrelu is for training.
    """
    how, data = plain(op.act_type), op.data
    if how == "elu":
        return rw.emit(opset.EluOp, data, alpha=plain(op.slope))
    if how == "selu":
        return rw.emit(opset.SeluOp, data, like(rw, ALPHA, data), like(rw, SCALE, data))
    if how == "gelu":
        return rw.emit(opset.GeluOp, data, approximation_mode="ERF")
    if how != "prelu":
        slope = (plain(op.lower_bound) + plain(op.upper_bound)) / 2 if how == "rrelu" else plain(op.slope)
        made = rw.emit(opset.PReLUOp, data, like(rw, [slope], data))
        return made if len(op.results) == 1 else [made, broadcast(rw, like(rw, 0, data), shape(rw, data))]
    if op.gamma is None:
        raise NoMatch("LeakyReLU with act_type 'prelu' has no input gamma, the slopes")
    slopes = op.gamma
    if rank(slopes, "gamma") == 1 and shape_of(slopes) != (1,) and rank(data) > 1:
        # OpenVINO takes a vector for one of channels too, but only where the sizes agree with axis 1 alone.
        slopes = channelwise(rw, slopes, rank(data))
    return rw.emit(opset.PReLUOp, data, slopes)


@rules.lower(mxnet.SoftmaxActivationOp)
def softmax_activation(op: mxnet.SoftmaxActivationOp, rw: Lowering):
    """mode channel: over axis 1; instance: over the last axis."""
    return rw.emit(opset.SoftMaxOp, op.data, axis=1 if plain(op.mode) == "channel" else rank(op.data) - 1)


@rules.lower(mxnet.SoftmaxOutputOp)
def softmax_output(op: mxnet.SoftmaxOutputOp, rw: Lowering):
    """multi_output: over axis 1; preserve_shape: over the last one; otherwise over all but the first, as if one."""
    if plain(op.multi_output):
        return rw.emit(opset.SoftMaxOp, op.data, axis=1)
    return over_last(rw, op.data, rank(op.data) - 1 if plain(op.preserve_shape) else 1)


def scaled(rw: Lowering, op, data: SSAValue) -> SSAValue:
    """The logits over the temperature, in f32 where they are whole numbers."""
    if not kind(data).is_float:
        data = convert(rw, data, "f32")
    temperature = plain(op.temperature)
    return data if temperature in (None, 1.0) else rw.emit(DivideOp, data, like(rw, temperature, data))


def typed(rw: Lowering, op, value: SSAValue) -> SSAValue:
    """The result in the type that `dtype` names, where it does."""
    name = plain(op.dtype)
    return value if name in (None, "None") else convert(rw, value, numbered(name))


@rules.lower(mxnet.SoftmaxOp)
def softmax(op: mxnet.SoftmaxOp, rw: Lowering):
    """With lengths, what lies beyond them is left out and gives 0."""
    data = scaled(rw, op, op.data)
    at = axis(plain(op.axis), rank(data))
    if op.length is None:
        return typed(rw, op, rw.emit(opset.SoftMaxOp, data, axis=at))
    size = reshape(rw, dims(rw, data, [at]), [])
    places = rw.emit(RangeOp, rw.const(0), size, rw.const(1), output_type="i64")
    places = reshape(rw, places, [-1 if i == at else 1 for i in range(rank(data))])
    inside = rw.emit(LessOp, places, unsqueeze(rw, convert(rw, op.length, "i64"), [at]))
    masked = rw.emit(SelectOp, inside, data, like(rw, float("-inf"), data))
    found = rw.emit(opset.SoftMaxOp, masked, axis=at)
    return typed(rw, op, rw.emit(SelectOp, inside, found, like(rw, 0, found)))


@rules.lower(mxnet.LogSoftmaxOp)
def log_softmax(op: mxnet.LogSoftmaxOp, rw: Lowering):
    data = scaled(rw, op, op.data)
    return typed(rw, op, rw.emit(opset.LogSoftmaxOp, data, axis=axis(plain(op.axis), rank(data))))


@rules.lower(mxnet.SoftminOp)
def softmin(op: mxnet.SoftminOp, rw: Lowering):
    data = rw.emit(NegativeOp, scaled(rw, op, op.data))
    return typed(rw, op, rw.emit(opset.SoftMaxOp, data, axis=axis(plain(op.axis), rank(data))))


__all__ = ["rules"]
