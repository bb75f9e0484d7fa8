"""Keras activation layers: Activation, and those whose parameters are their own."""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import keras
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation as opset
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.reduction import ReduceMaxOp, ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, convert, ints, kind, like, rank
from stepwell.lowering.idioms.slopes import sloped
from stepwell.lowering.keras_to_opset.functions import activated, leaky

rules = RuleSet()


@rules.lower(keras.ActivationOp)
def activation(op: keras.ActivationOp, rw: Lowering):
    return activated(rw, op.inputs, plain(op.activation))


@rules.lower(keras.ELUOp)
def elu(op: keras.ELUOp, rw: Lowering):
    return rw.emit(opset.EluOp, op.inputs, alpha=plain(op.alpha))


@rules.lower(keras.LeakyReLUOp)
def leaky_relu(op: keras.LeakyReLUOp, rw: Lowering):
    return leaky(rw, op.inputs, plain(op.negative_slope))


@rules.lower(keras.PReLUOp)
def p_relu(op: keras.PReLUOp, rw: Lowering):
    """The slope has the dimensions of the input without the batch, or 1."""
    return sloped(rw, op.inputs, op.alpha)


@rules.lower(keras.ReLUOp)
def relu(op: keras.ReLUOp, rw: Lowering):
    """x above the threshold, at most max_value, plus negative_slope * (x - threshold) below it."""
    x, most = op.inputs, plain(op.max_value)
    slope, threshold = plain(op.negative_slope), plain(op.threshold)
    if not kind(x).is_float:
        x = convert(rw, x, "f32")
    if threshold == 0:
        if slope and most is None:
            return leaky(rw, x, slope)
        above = rw.emit(opset.ReLUOp, x) if most is None else rw.emit(opset.ClampOp, x, min=0.0, max=max(most, 0.0))
    else:
        above = rw.emit(SelectOp, rw.emit(GreaterOp, x, like(rw, threshold, x)), x, like(rw, 0, x))
        if most is not None:
            above = rw.emit(opset.ClampOp, above, min=0.0, max=max(most, 0.0))
    if not slope:
        return above
    below = rw.emit(MinimumOp, rw.emit(SubtractOp, x, like(rw, threshold, x)), like(rw, 0, x))
    return rw.emit(AddOp, above, rw.emit(MultiplyOp, below, like(rw, slope, x)))


@rules.lower(keras.ThresholdedReLUOp)
def thresholded_relu(op: keras.ThresholdedReLUOp, rw: Lowering):
    above = rw.emit(GreaterOp, op.inputs, like(rw, plain(op.theta), op.inputs))
    return rw.emit(MultiplyOp, op.inputs, convert(rw, above, kind(op.inputs).mlir))


LEAST = {"f16": -65504.0 / 2, "bf16": -3.3895313892515355e38 / 2, "f32": -3.4028234663852886e38 / 2}


@rules.lower(keras.SoftmaxOp)
def softmax(op: keras.SoftmaxOp, rw: Lowering):
    """What the mask leaves out gets a probability of 0, also where it leaves out everything (Keras 3)."""
    x = op.inputs
    axes = [axis(a, rank(x)) for a in plain(op.axis)]
    if op.mask is None:
        return over(rw, x, axes)
    allowed = convert(rw, op.mask, "boolean")
    away = like(rw, LEAST.get(kind(x).name, LEAST["f32"]), x)
    if not plain(op.zero_where_masked):
        return over(rw, rw.emit(AddOp, x, rw.emit(SelectOp, allowed, like(rw, 0, x), away)), axes)
    found = over(rw, rw.emit(SelectOp, allowed, x, away), axes)
    return rw.emit(SelectOp, allowed, found, like(rw, 0, x))


def over(rw: Lowering, x: SSAValue, axes: list[int]) -> SSAValue:
    """Softmax over one axis, or over several as if they were one."""
    if len(axes) == 1:
        return rw.emit(opset.SoftMaxOp, x, axis=axes[0])
    at = ints(rw, axes)
    powers = rw.emit(opset.ExpOp, rw.emit(SubtractOp, x, rw.emit(ReduceMaxOp, x, at, keep_dims=True)))
    return rw.emit(DivideOp, powers, rw.emit(ReduceSumOp, powers, at, keep_dims=True))
