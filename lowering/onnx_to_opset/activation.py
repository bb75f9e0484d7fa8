"""ONNX activations.

Most have a page of their own in opset; the others are a few element-wise operations:
Celu, Shrink, ThresholdedRelu -> Select; Hardmax -> TopK + OneHot; SwiGLU -> Swish * B
"""

from __future__ import annotations

from stepwell.dialects import onnx
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import activation as opset
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import GreaterOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.sequence import OneHot1Op
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, convert, dims, kind, like, rank, squeeze
from stepwell.lowering.idioms.exact import clamped, extreme
from stepwell.lowering.idioms.slopes import sloped

rules = RuleSet()

SAME = {
    onnx.ExpOp: opset.ExpOp,
    onnx.HardSwishOp: opset.HSwishOp,
    onnx.MishOp: opset.MishOp,
    onnx.ReluOp: opset.ReLUOp,
    onnx.SigmoidOp: opset.SigmoidOp,
    onnx.SoftplusOp: opset.SoftPlusOp,
    onnx.SoftsignOp: opset.SoftSignOp,
}
"""Operators that are one operation of opset without attributes."""


@rules.lower(*SAME)
def same(op, rw: Lowering):
    """The operation of the same meaning; Relu of integers -> Maximum, which is exact."""
    if isinstance(op, onnx.ReluOp) and kind(op.X).is_integer:
        return rw.emit(MaximumOp, op.X, like(rw, 0, op.X))
    return rw.emit(SAME[type(op)], op.operands[0])


@rules.lower(onnx.EluOp)
def elu(op: onnx.EluOp, rw: Lowering):
    return rw.emit(opset.EluOp, op.X, alpha=plain(op.alpha))


@rules.lower(onnx.CeluOp)
def celu(op: onnx.CeluOp, rw: Lowering):
    """max(0, x) + min(0, alpha * (exp(x / alpha) - 1)) = alpha * Elu(x / alpha) with alpha 1."""
    alpha = plain(op.alpha)
    if alpha == 1:
        return rw.emit(opset.EluOp, op.X, alpha=1.0)
    scaled = rw.emit(DivideOp, op.X, like(rw, alpha, op.X))
    return rw.emit(MultiplyOp, rw.emit(opset.EluOp, scaled, alpha=1.0), like(rw, alpha, op.X))


@rules.lower(onnx.SeluOp)
def selu(op: onnx.SeluOp, rw: Lowering):
    return rw.emit(opset.SeluOp, op.X, like(rw, plain(op.alpha), op.X), like(rw, plain(op.gamma), op.X))


@rules.lower(onnx.LeakyReluOp)
def leaky_relu(op: onnx.LeakyReluOp, rw: Lowering):
    return rw.emit(opset.PReLUOp, op.X, like(rw, [plain(op.alpha)], op.X))


@rules.lower(onnx.PReluOp)
def p_relu(op: onnx.PReluOp, rw: Lowering):
    """ONNX broadcasts the slope by numpy's rules."""
    return sloped(rw, op.X, op.slope)


@rules.lower(onnx.HardSigmoidOp)
def hard_sigmoid(op: onnx.HardSigmoidOp, rw: Lowering):
    return rw.emit(opset.HardSigmoidOp, op.X, like(rw, plain(op.alpha), op.X), like(rw, plain(op.beta), op.X))


@rules.lower(onnx.GeluOp)
def gelu(op: onnx.GeluOp, rw: Lowering):
    mode = "tanh" if plain(op.approximate) == "tanh" else "erf"
    return rw.emit(opset.GeluOp, op.X, approximation_mode=mode)


@rules.lower(onnx.SwishOp)
def swish(op: onnx.SwishOp, rw: Lowering):
    return rw.emit(opset.SwishOp, op.X, like(rw, plain(op.alpha), op.X))


@rules.lower(onnx.SwiGLUOp)
def swi_glu(op: onnx.SwiGLUOp, rw: Lowering):
    """Swish(A, alpha) * B."""
    return rw.emit(MultiplyOp, rw.emit(opset.SwishOp, op.A, like(rw, plain(op.alpha), op.A)), op.B)


@rules.lower(onnx.ThresholdedReluOp)
def thresholded_relu(op: onnx.ThresholdedReluOp, rw: Lowering):
    """x > alpha ? x : 0."""
    above = rw.emit(GreaterOp, op.X, like(rw, plain(op.alpha), op.X))
    return rw.emit(SelectOp, above, op.X, like(rw, 0, op.X))


@rules.lower(onnx.ShrinkOp)
def shrink(op: onnx.ShrinkOp, rw: Lowering):
    """x < -lambd ? x + bias : x > lambd ? x - bias : 0; of integers as of floats, cut to an integer."""
    of = kind(op.input)
    x = op.input if of.is_float else convert(rw, op.input, "f32")
    lambd, bias = like(rw, plain(op.lambd), x), like(rw, plain(op.bias), x)
    low = rw.emit(LessOp, x, like(rw, -plain(op.lambd), x))
    high = rw.emit(GreaterOp, x, lambd)
    upper = rw.emit(SelectOp, high, rw.emit(SubtractOp, x, bias), like(rw, 0, x))
    return convert(rw, rw.emit(SelectOp, low, rw.emit(AddOp, x, bias), upper), of.name)


@rules.lower(onnx.ClipOp)
def clip(op: onnx.ClipOp, rw: Lowering):
    """Clamp where both bounds are constant floats in order; otherwise Maximum and Minimum, the upper bound winning."""
    low = values.constant(op.min) if op.min is not None else None
    high = values.constant(op.max) if op.max is not None else None
    known = (op.min is None or low is not None) and (op.max is None or high is not None)
    if known and kind(op.input).is_float:
        lowest = float(low.reshape(-1)[0]) if low is not None else float("-inf")
        highest = float(high.reshape(-1)[0]) if high is not None else float("inf")
        if lowest <= highest:
            limit = 3.4028234663852886e38
            return rw.emit(opset.ClampOp, op.input, min=max(lowest, -limit), max=min(highest, limit))
    if op.min is not None and op.max is not None:
        return clamped(rw, op.input, op.min, op.max)
    if op.min is not None:
        return extreme(rw, MaximumOp, op.input, op.min)
    return op.input if op.max is None else extreme(rw, MinimumOp, op.input, op.max)


@rules.lower(onnx.SoftmaxOp)
def softmax(op: onnx.SoftmaxOp, rw: Lowering):
    return rw.emit(opset.SoftMaxOp, op.input, axis=plain(op.axis))


@rules.lower(onnx.LogSoftmaxOp)
def log_softmax(op: onnx.LogSoftmaxOp, rw: Lowering):
    return rw.emit(opset.LogSoftmaxOp, op.input, axis=plain(op.axis))


@rules.lower(onnx.HardmaxOp)
def hardmax(op: onnx.HardmaxOp, rw: Lowering):
    """One at the first largest element along the axis, zero elsewhere; an axis of size 0 has none.

    The CPU plugin (2026.4) takes no scalar as the index of a vector of unknown size.
    """
    at = axis(plain(op.axis), rank(op.input))
    if (shape_of(op.input) or ())[at] == 0:
        return op.input
    _, index = rw.emit(
        TopKOp, op.input, rw.const(1), axis=at, mode="max", sort="value", index_element_type="i64", stable=True
    )
    depth = squeeze(rw, dims(rw, op.input, [at]), [0])
    on, off = like(rw, 1, op.input), like(rw, 0, op.input)
    if rank(op.input) == 1:
        return squeeze(rw, rw.emit(OneHot1Op, index, depth, on, off, axis=1), [0])
    return rw.emit(OneHot1Op, squeeze(rw, index, [at]), depth, on, off, axis=at)
