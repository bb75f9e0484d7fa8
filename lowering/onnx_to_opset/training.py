"""One step of ONNX's optimisers, as their arithmetic: Adagrad, Adam, Momentum -> Multiply, Add, Sqrt, Divide …"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import training
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, PowerOp, SqrtOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import chosen, convert, kind, like, reshape

rules = RuleSet()


def tensors(op: training.Optimizer, groups: int) -> list[tuple[SSAValue, ...]]:
    """Value, gradient and memories of each tensor that is optimised."""
    given = list(op.inputs)
    count = len(given) // groups
    if len(given) % groups or len(op.results) != count * (groups - 1):
        raise InferenceError(
            f"{len(given)} tensors and {len(op.results)} results; "
            f"{groups} and {groups - 1} are needed for each that is optimised"
        )
    return list(zip(*(given[i * count : (i + 1) * count] for i in range(groups)), strict=True))


def grouped(steps: Iterator[tuple[SSAValue, ...]]) -> list[SSAValue]:
    """The new values of all tensors, then their first memories, and so on."""
    return [value for group in zip(*steps, strict=True) for value in group]


def scalar(rw: Lowering, value: SSAValue, like_: SSAValue) -> SSAValue:
    """The learning rate or the number of the step, of the type of a tensor."""
    return convert(rw, reshape(rw, value, []) if static_shape(value) == (1,) else value, kind(like_).mlir)


def times(rw: Lowering, value: SSAValue, factor: float) -> SSAValue:
    return value if factor == 1 else rw.emit(MultiplyOp, value, like(rw, factor, value))


def regularized(op: Any, rw: Lowering, value: SSAValue, gradient: SSAValue) -> SSAValue:
    """The gradient with that of the squared norm of the values."""
    norm = plain(op.norm_coefficient)
    return gradient if norm == 0 else rw.emit(AddOp, times(rw, value, norm), gradient)


@rules.lower(training.AdagradOp)
def adagrad(op: training.AdagradOp, rw: Lowering):
    """x - rate / (1 + T * decay) * g / (sqrt(h + g²) + epsilon), and h + g²."""

    def step(x: SSAValue, gradient: SSAValue, h: SSAValue) -> tuple[SSAValue, ...]:
        g = regularized(op, rw, x, gradient)
        squares = rw.emit(AddOp, h, rw.emit(MultiplyOp, g, g))
        rate = scalar(rw, op.R, x)
        if plain(op.decay_factor):
            late = rw.emit(AddOp, times(rw, scalar(rw, op.T, x), plain(op.decay_factor)), like(rw, 1, x))
            rate = rw.emit(DivideOp, rate, late)
        root = rw.emit(AddOp, rw.emit(SqrtOp, squares), like(rw, plain(op.epsilon), x))
        moved = rw.emit(DivideOp, rw.emit(MultiplyOp, rate, g), root)
        return rw.emit(SubtractOp, x, moved), squares

    return grouped(step(*each) for each in tensors(op, 3))


@rules.lower(training.AdamOp)
def adam(op: training.AdamOp, rw: Lowering):
    """x - rate * v / (sqrt(h) + epsilon), with the new averages v of the gradient and h of its square.

    From step 1 on the rate is corrected by sqrt(1 - beta^T) / (1 - alpha^T).
    """
    alpha, beta, post = plain(op.alpha), plain(op.beta), plain(op.norm_coefficient_post)

    def rate(x: SSAValue) -> SSAValue:
        step, given = scalar(rw, op.T, x), scalar(rw, op.R, x)
        one = like(rw, 1, x)
        first, second = (rw.emit(SubtractOp, one, rw.emit(PowerOp, like(rw, base, x), step)) for base in (alpha, beta))
        corrected = rw.emit(DivideOp, rw.emit(MultiplyOp, given, rw.emit(SqrtOp, second)), first)
        return rw.emit(SelectOp, rw.emit(GreaterOp, step, like(rw, 0, x)), corrected, given)

    def step(x: SSAValue, gradient: SSAValue, v: SSAValue, h: SSAValue) -> tuple[SSAValue, ...]:
        g = regularized(op, rw, x, gradient)
        average = rw.emit(AddOp, times(rw, v, alpha), times(rw, g, 1 - alpha))
        squares = rw.emit(AddOp, times(rw, h, beta), times(rw, rw.emit(MultiplyOp, g, g), 1 - beta))
        root = rw.emit(AddOp, rw.emit(SqrtOp, squares), like(rw, plain(op.epsilon), x))
        moved = rw.emit(MultiplyOp, rate(x), rw.emit(DivideOp, average, root))
        return times(rw, rw.emit(SubtractOp, x, moved), 1 - post), average, squares

    return grouped(step(*each) for each in tensors(op, 4))


@rules.lower(training.MomentumOp)
def momentum(op: training.MomentumOp, rw: Lowering):
    """x - rate * v with the new v = alpha * v + beta * g; beta is 1 in step 0. Nesterov: x - rate * (g + alpha * v)."""
    nesterov = chosen({"standard": False, "nesterov": True}, plain(op.mode))
    alpha, beta = plain(op.alpha), plain(op.beta)

    def step(x: SSAValue, gradient: SSAValue, v: SSAValue) -> tuple[SSAValue, ...]:
        g = regularized(op, rw, x, gradient)
        started = rw.emit(GreaterOp, scalar(rw, op.T, x), like(rw, 0, x))
        factor = rw.emit(SelectOp, started, like(rw, beta, x), like(rw, 1, x))
        new = rw.emit(AddOp, times(rw, v, alpha), rw.emit(MultiplyOp, factor, g))
        way = rw.emit(AddOp, g, times(rw, new, alpha)) if nesterov else new
        return rw.emit(SubtractOp, x, rw.emit(MultiplyOp, scalar(rw, op.R, x), way)), new

    return grouped(step(*each) for each in tensors(op, 3))
