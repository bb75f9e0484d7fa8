"""The functions of keras.activations by name, as operations."""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import SSAValue

from stepwell.dialects.opset import activation as opset
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    CumSumOp,
    DivideOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    NegativeOp,
    SqrtOp,
    SubtractOp,
    TanhOp,
)
from stepwell.dialects.opset.comparison import GreaterOp, LessEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, convert, dims, ints, kind, like, rank, reshape, squeeze

Function = Callable[[Lowering, SSAValue], SSAValue]

SELU_ALPHA, SELU_SCALE = 1.6732632423543772, 1.0507009873554805


def clamp(rw: Lowering, x: SSAValue, low: float, high: float) -> SSAValue:
    if kind(x).is_float:
        return rw.emit(opset.ClampOp, x, min=low, max=high)
    return rw.emit(MinimumOp, rw.emit(MaximumOp, x, like(rw, low, x)), like(rw, high, x))


def relu(rw: Lowering, x: SSAValue) -> SSAValue:
    return rw.emit(opset.ReLUOp, x) if kind(x).is_float else rw.emit(MaximumOp, x, like(rw, 0, x))


def leaky(rw: Lowering, x: SSAValue, slope: float) -> SSAValue:
    """x where it is positive, otherwise slope * x."""
    return rw.emit(opset.PReLUOp, x, like(rw, [slope], x))


def hard_sigmoid(rw: Lowering, x: SSAValue) -> SSAValue:
    """Keras 3: relu6(x + 3) / 6."""
    return rw.emit(opset.HSigmoidOp, x)


def hard_sigmoid_2(rw: Lowering, x: SSAValue) -> SSAValue:
    """Keras 1 and 2: x / 5 + 1/2, between 0 and 1."""
    return rw.emit(opset.HardSigmoidOp, x, like(rw, 0.2, x), like(rw, 0.5, x))


def squareplus(rw: Lowering, x: SSAValue) -> SSAValue:
    """(x + sqrt(x^2 + 4)) / 2"""
    root = rw.emit(SqrtOp, rw.emit(AddOp, rw.emit(MultiplyOp, x, x), like(rw, 4, x)))
    return rw.emit(MultiplyOp, rw.emit(AddOp, x, root), like(rw, 0.5, x))


def soft_shrink(rw: Lowering, x: SSAValue) -> SSAValue:
    """x - 1/2 above 1/2, x + 1/2 below -1/2, between them 0."""
    return rw.emit(SubtractOp, x, clamp(rw, x, -0.5, 0.5))


def hard_shrink(rw: Lowering, x: SSAValue) -> SSAValue:
    """x above 1/2 and below -1/2, between them 0."""
    inside = rw.emit(LessEqualOp, rw.emit(MultiplyOp, x, x), like(rw, 0.25, x))
    return rw.emit(SelectOp, inside, like(rw, 0, x), x)


def sparse_plus(rw: Lowering, x: SSAValue) -> SSAValue:
    """0 below -1, x above 1, between them (x + 1)^2 / 4."""
    wide = rw.emit(AddOp, clamp(rw, x, -1.0, 1.0), like(rw, 1, x))
    curve = rw.emit(MultiplyOp, rw.emit(MultiplyOp, wide, wide), like(rw, 0.25, x))
    return rw.emit(SelectOp, rw.emit(GreaterOp, x, like(rw, 1, x)), x, curve)


def sparse_sigmoid(rw: Lowering, x: SSAValue) -> SSAValue:
    """(x + 1) / 2 between 0 and 1."""
    return rw.emit(opset.HardSigmoidOp, x, like(rw, 0.5, x), like(rw, 0.5, x))


def glu(rw: Lowering, x: SSAValue) -> SSAValue:
    """The first half of the last axis times the sigmoid of the second."""
    value, gate = rw.emit(SplitOp, x, rw.const(rank(x) - 1), num_splits=2)
    return rw.emit(MultiplyOp, value, rw.emit(opset.SigmoidOp, gate))


def softplus(rw: Lowering, x: SSAValue) -> SSAValue:
    return rw.emit(opset.SoftPlusOp, x)


def sparsemax(rw: Lowering, x: SSAValue) -> SSAValue:
    """max(x - t, 0) along the last axis (arXiv 1602.02068), with t as Keras computes it.

    That is from the sum of the partial sums of what is chosen, not from the last of them as in the paper.
    """
    last = rank(x) - 1
    size = dims(rw, x, [last])
    ordered, _ = rw.emit(
        TopKOp, x, reshape(rw, size, []), axis=last, mode="max", sort="value", index_element_type="i64", stable=False
    )
    one = like(rw, 1, x)
    stop = rw.emit(AddOp, squeeze(rw, size, [0]), rw.const(1))
    place = convert(rw, rw.emit(RangeOp, rw.const(1), stop, rw.const(1), output_type="i64"), kind(x).mlir)
    sums = rw.emit(CumSumOp, ordered, rw.const(last))
    inside = rw.emit(GreaterOp, rw.emit(AddOp, one, rw.emit(MultiplyOp, place, ordered)), sums)
    chosen_ = convert(rw, inside, kind(x).mlir)
    count = rw.emit(ReduceSumOp, chosen_, ints(rw, [last]), keep_dims=True)
    total = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, chosen_, sums), ints(rw, [last]), keep_dims=True)
    threshold = rw.emit(DivideOp, rw.emit(SubtractOp, total, one), count)
    return rw.emit(opset.ReLUOp, rw.emit(SubtractOp, x, threshold))


def softmax(rw: Lowering, x: SSAValue) -> SSAValue:
    return rw.emit(opset.SoftMaxOp, x, axis=-1)


def softsign(rw: Lowering, x: SSAValue) -> SSAValue:
    return rw.emit(opset.SoftSignOp, x)


def log_sigmoid(rw: Lowering, x: SSAValue) -> SSAValue:
    """-softplus(-x)"""
    return rw.emit(NegativeOp, rw.emit(opset.SoftPlusOp, rw.emit(NegativeOp, x)))


FUNCTIONS: dict[str, Function] = {
    "celu": lambda rw, x: rw.emit(opset.EluOp, x, alpha=1.0),
    "elu": lambda rw, x: rw.emit(opset.EluOp, x, alpha=1.0),
    "exponential": lambda rw, x: rw.emit(opset.ExpOp, x),
    "gelu": lambda rw, x: rw.emit(opset.GeluOp, x, approximation_mode="erf"),
    "glu": glu,
    "hard_shrink": hard_shrink,
    "hard_sigmoid": hard_sigmoid,
    "hard_silu": lambda rw, x: rw.emit(opset.HSwishOp, x),
    "hard_swish": lambda rw, x: rw.emit(opset.HSwishOp, x),
    "hard_tanh": lambda rw, x: clamp(rw, x, -1.0, 1.0),
    "keras2.hard_sigmoid": hard_sigmoid_2,
    "leaky_relu": lambda rw, x: leaky(rw, x, 0.2),
    "linear": lambda rw, x: x,
    "log_sigmoid": log_sigmoid,
    "log_softmax": lambda rw, x: rw.emit(opset.LogSoftmaxOp, x, axis=-1),
    "mish": lambda rw, x: rw.emit(opset.MishOp, x),
    "relu": relu,
    "relu6": lambda rw, x: clamp(rw, x, 0.0, 6.0),
    "selu": lambda rw, x: rw.emit(opset.SeluOp, x, like(rw, SELU_ALPHA, x), like(rw, SELU_SCALE, x)),
    "sigmoid": lambda rw, x: rw.emit(opset.SigmoidOp, x),
    "silu": lambda rw, x: rw.emit(opset.SwishOp, x, like(rw, 1, x)),
    "soft_shrink": soft_shrink,
    "softmax": softmax,
    "softplus": softplus,
    "softsign": softsign,
    "sparse_plus": sparse_plus,
    "sparse_sigmoid": sparse_sigmoid,
    "sparsemax": sparsemax,
    "squareplus": squareplus,
    "swish": lambda rw, x: rw.emit(opset.SwishOp, x, like(rw, 1, x)),
    "tanh": lambda rw, x: rw.emit(TanhOp, x),
    "tanh_shrink": lambda rw, x: rw.emit(SubtractOp, x, rw.emit(TanhOp, x)),
}
"""keras.io/api/layers/activations; `keras2.` stands before a function that Keras 3 computes differently."""

REAL = {"linear", "relu", "relu6", "hard_tanh"}
"""Functions that take integers as they are."""


def activated(rw: Lowering, x: SSAValue, name: str) -> SSAValue:
    """The activation of a value."""
    function = chosen(FUNCTIONS, name, "activation")
    if not kind(x).is_float and name not in REAL:
        x = convert(rw, x, "f32")
    return function(rw, x)


__all__ = ["FUNCTIONS", "activated", "clamp", "leaky"]
