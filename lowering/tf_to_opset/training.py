"""Gradients of TensorFlow's activations, which models use that compute a gradient in inference.

BiasAddGrad -> ReduceSum; others -> element-wise operations
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, DivideOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, like, rank

rules = RuleSet()

SCALE, SCALE_ALPHA = 1.0507009873554805, 1.7580993408473766
"""Of SELU, and their product with its alpha."""


def _of(rw: Lowering, op: type[Any], a: SSAValue | float, b: SSAValue | float) -> SSAValue:
    model = a if isinstance(a, SSAValue) else b
    assert isinstance(model, SSAValue)
    return rw.emit(op, *(v if isinstance(v, SSAValue) else like(rw, v, model) for v in (a, b)))


@rules.lower(tf.ReluGradOp, tf.Relu6GradOp, tf.LeakyReluGradOp)
def relu_grad(op: Any, rw: Lowering):
    """The gradient where the feature is positive, and below 6 in Relu6; elsewhere nothing, or alpha of it."""
    live = _of(rw, GreaterOp, op.features, 0)
    if isinstance(op, tf.Relu6GradOp):
        live = rw.emit(LogicalAndOp, live, _of(rw, LessOp, op.features, 6))
    other = like(rw, 0, op.gradients)
    if isinstance(op, tf.LeakyReluGradOp):
        other = _of(rw, MultiplyOp, op.gradients, plain(op.alpha))
    return rw.emit(SelectOp, live, op.gradients, other)


@rules.lower(tf.EluGradOp, tf.SeluGradOp)
def elu_grad(op: Any, rw: Lowering):
    """By the outputs: below 0 the gradient times output + alpha, all of it times the scale in Selu."""
    scale, alpha = (SCALE, SCALE_ALPHA) if isinstance(op, tf.SeluGradOp) else (1.0, 1.0)
    below = rw.emit(MultiplyOp, op.gradients, _of(rw, AddOp, op.outputs, alpha))
    above = op.gradients if scale == 1 else _of(rw, MultiplyOp, op.gradients, scale)
    return rw.emit(SelectOp, _of(rw, LessOp, op.outputs, 0), below, above)


@rules.lower(tf.SoftplusGradOp, tf.SoftsignGradOp)
def soft_grad(op: Any, rw: Lowering):
    """Softplus: gradient * sigmoid(x); Softsign: gradient / (1 + |x|)^2."""
    if isinstance(op, tf.SoftplusGradOp):
        return rw.emit(MultiplyOp, op.gradients, rw.emit(SigmoidOp, op.features))
    size = _of(rw, AddOp, rw.emit(AbsOp, op.features), 1)
    return rw.emit(DivideOp, op.gradients, rw.emit(MultiplyOp, size, size))


@rules.lower(tf.SigmoidGradOp, tf.TanhGradOp, tf.SqrtGradOp, tf.RsqrtGradOp, tf.ReciprocalGradOp, tf.InvGradOp)
def grad_by_output(op: Any, rw: Lowering):
    """By the output y: y (1 - y), 1 - y^2, 1 / 2y, -y^3 / 2 and -y^2 times the gradient."""
    if plain(op.T).name.startswith("complex"):
        raise NoMatch("the gradient of a function of complex numbers")
    y = op.y
    match op:
        case tf.SigmoidGradOp():
            factor = rw.emit(MultiplyOp, y, _of(rw, SubtractOp, 1, y))
        case tf.TanhGradOp():
            factor = _of(rw, SubtractOp, 1, rw.emit(MultiplyOp, y, y))
        case tf.SqrtGradOp():
            factor = _of(rw, DivideOp, 0.5, y)
        case tf.RsqrtGradOp():
            factor = rw.emit(MultiplyOp, _of(rw, MultiplyOp, y, -0.5), rw.emit(MultiplyOp, y, y))
        case _:
            factor = rw.emit(MultiplyOp, _of(rw, MultiplyOp, y, -1), y)
    return rw.emit(MultiplyOp, op.dy, factor)


@rules.lower(tf.BiasAddGradOp)
def bias_add_grad(op: tf.BiasAddGradOp, rw: Lowering):
    """The sum over all dimensions but that of the channels."""
    count = rank(op.out_backprop)
    channels = 1 if plain(op.data_format) == "NCHW" else count - 1
    axes = [a for a in range(count) if a != channels]
    return rw.emit(ReduceSumOp, op.out_backprop, ints(rw, axes), keep_dims=False)


__all__ = ["rules"]
