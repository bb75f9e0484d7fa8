"""Caffe's activations.

ReLU -> ReLU | PReLU (negative_slope); PReLU -> PReLU; ELU, Sigmoid, TanH, BNLL, Softmax, Swish, Mish, HardSigmoid,
HardSwish -> one operation; Binarization -> Greater, Select; Clip, ReLU6 -> Clamp; Exp, Log -> one operation
between scale and shift
"""

from __future__ import annotations

from math import log, prod

from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation as act
from stepwell.dialects.opset.arithmetic import AddOp, LogOp, MultiplyOp, TanhOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, like, rank, reshape, static

rules = RuleSet()


def scaled(rw: Lowering, value: SSAValue, scale: float, shift: float) -> SSAValue:
    """scale x + shift."""
    if scale != 1:
        value = rw.emit(MultiplyOp, value, like(rw, scale, value))
    return value if shift == 0 else rw.emit(AddOp, value, like(rw, shift, value))


@rules.lower(caffe.ReLUOp)
def relu(op: caffe.ReLUOp, rw: Lowering):
    """x below zero is multiplied by the negative slope."""
    slope = plain(op.negative_slope)
    if slope == 0:
        return rw.emit(act.ReLUOp, op.bottom)
    return rw.emit(act.PReLUOp, op.bottom, like(rw, [slope], op.bottom))


@rules.lower(caffe.PReLUOp)
def prelu(op: caffe.PReLUOp, rw: Lowering):
    """A slope for each channel, or one for all."""
    size, shape = prod(static(op.slope, "the slope")), shape_of(op.bottom)
    channels = shape[1] if shape is not None and len(shape) > 1 else None
    wanted = 1 if plain(op.channel_shared) else channels
    if isinstance(wanted, int) and size != wanted:
        raise NoMatch(f"it has {size} slopes for {wanted} channels")
    return rw.emit(act.PReLUOp, op.bottom, reshape(rw, op.slope, [size]))


@rules.lower(caffe.ReLU6Op)
def relu6(op: caffe.ReLU6Op, rw: Lowering):
    return rw.emit(act.ClampOp, op.bottom, min=0.0, max=plain(op.n))


@rules.lower(caffe.ClipOp)
def clip(op: caffe.ClipOp, rw: Lowering):
    return rw.emit(act.ClampOp, op.bottom, min=plain(op.min), max=plain(op.max))


@rules.lower(caffe.ELUOp)
def elu(op: caffe.ELUOp, rw: Lowering):
    return rw.emit(act.EluOp, op.bottom, alpha=plain(op.alpha))


@rules.lower(caffe.SigmoidOp)
def sigmoid(op: caffe.SigmoidOp, rw: Lowering):
    return rw.emit(act.SigmoidOp, op.bottom)


@rules.lower(caffe.TanHOp)
def tanh(op: caffe.TanHOp, rw: Lowering):
    return rw.emit(TanhOp, op.bottom)


@rules.lower(caffe.BinarizationOp)
def binarization(op: caffe.BinarizationOp, rw: Lowering):
    """A FakeQuantize whose input range is a single number is not a number in the runtime (2026.4)."""
    above = rw.emit(GreaterOp, op.bottom, like(rw, 0, op.bottom))
    return rw.emit(SelectOp, above, like(rw, 1, op.bottom), like(rw, -1, op.bottom))


@rules.lower(caffe.BNLLOp)
def bnll(op: caffe.BNLLOp, rw: Lowering):
    return rw.emit(act.SoftPlusOp, op.bottom)


@rules.lower(caffe.MishOp)
def mish(op: caffe.MishOp, rw: Lowering):
    return rw.emit(act.MishOp, op.bottom)


@rules.lower(caffe.HardSigmoidOp)
def hard_sigmoid(op: caffe.HardSigmoidOp, rw: Lowering):
    return rw.emit(act.HardSigmoidOp, op.bottom, like(rw, 0.2, op.bottom), like(rw, 0.5, op.bottom))


@rules.lower(caffe.HardSwishOp)
def hard_swish(op: caffe.HardSwishOp, rw: Lowering):
    return rw.emit(act.HSwishOp, op.bottom)


@rules.lower(caffe.SwishOp)
def swish(op: caffe.SwishOp, rw: Lowering):
    return rw.emit(act.SwishOp, op.bottom, like(rw, plain(op.beta), op.bottom))


@rules.lower(caffe.SoftmaxOp)
def softmax(op: caffe.SoftmaxOp, rw: Lowering):
    return rw.emit(act.SoftMaxOp, op.bottom, axis=axis(plain(op.axis), rank(op.bottom)))


@rules.lower(caffe.ExpOp)
def exp(op: caffe.ExpOp, rw: Lowering):
    """base^(scale x + shift) = e^(ln(base) (scale x + shift))."""
    factor = _logarithm(plain(op.base))
    inner = scaled(rw, op.bottom, plain(op.scale) * factor, plain(op.shift) * factor)
    return rw.emit(act.ExpOp, inner)


@rules.lower(caffe.LogOp)
def log_(op: caffe.LogOp, rw: Lowering):
    """log_base(scale x + shift) = ln(scale x + shift) / ln(base)."""
    factor = _logarithm(plain(op.base))
    if factor == 0:
        raise NoMatch("a logarithm to the base 1")
    made = rw.emit(LogOp, scaled(rw, op.bottom, plain(op.scale), plain(op.shift)))
    return scaled(rw, made, 1 / factor, 0)


def _logarithm(base: float) -> float:
    """The natural logarithm of a base, where -1 stands for e."""
    if base == -1:
        return 1.0
    if base <= 0:
        raise NoMatch(f"the base {base:g}; it is positive, or -1 for e")
    return log(base)
