"""Derivatives of activations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import (
    ClampOp,
    EluOp,
    ExpOp,
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
    SoftMaxOp,
    SoftPlusOp,
    SoftSignOp,
    SwishOp,
)
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, ErfOp, MultiplyOp, SubtractOp, TanhOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, GreaterOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import ints, like, rank, reshape
from stepwell.lowering.idioms.derivatives.arithmetic import inverse, square
from stepwell.lowering.idioms.derivatives.table import Gradients, derivative, slope


def positive(rw: Lowering, x: SSAValue, then: SSAValue, other: SSAValue) -> SSAValue:
    return rw.emit(SelectOp, rw.emit(GreaterOp, x, like(rw, 0, x)), then, other)


@slope(ReLUOp)
def relu(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return positive(rw, x, like(rw, 1, x), like(rw, 0, x))


@slope(SigmoidOp)
def sigmoid(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(SubtractOp, y, square(rw, y))


@slope(SoftPlusOp)
def soft_plus(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return rw.emit(SigmoidOp, x)


@slope(SoftSignOp)
def soft_sign(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return inverse(rw, square(rw, rw.emit(AddOp, rw.emit(AbsOp, x), like(rw, 1, x))))


@slope(EluOp)
def elu(op: EluOp, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    return positive(rw, x, like(rw, 1, x), rw.emit(AddOp, y, like(rw, plain(op.alpha), y)))


@slope(SeluOp)
def selu(op: SeluOp, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    """alpha and lambda are constants, each of one element."""
    _, alpha, scale = op.operands
    alpha, scale = (reshape(rw, v, []) for v in (alpha, scale))
    return positive(rw, x, scale, rw.emit(AddOp, y, rw.emit(MultiplyOp, alpha, scale)))


@slope(HardSigmoidOp)
def hard_sigmoid(op: HardSigmoidOp, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    """From the line before it is cut: the result may be rounded to less than its limits."""
    alpha, beta = (reshape(rw, v, []) for v in op.operands[1:])
    line = rw.emit(AddOp, rw.emit(MultiplyOp, x, alpha), beta)
    inside = rw.emit(LogicalAndOp, rw.emit(GreaterOp, line, like(rw, 0, x)), rw.emit(LessOp, line, like(rw, 1, x)))
    return rw.emit(SelectOp, inside, alpha, like(rw, 0, x))


@slope(ClampOp)
def clamp(op: ClampOp, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    """Limits that are no numbers of the type are none."""
    limits = np.finfo(np.float32)
    low, high = max(plain(op.min), float(limits.min)), min(plain(op.max), float(limits.max))
    above, below = rw.emit(GreaterEqualOp, x, like(rw, low, x)), rw.emit(LessEqualOp, x, like(rw, high, x))
    return rw.emit(SelectOp, rw.emit(LogicalAndOp, above, below), like(rw, 1, x), like(rw, 0, x))


@slope(HSwishOp)
def hswish(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    """0 up to -3, 1 from 3 on, (2 x + 3) / 6 between."""
    between = rw.emit(MultiplyOp, rw.emit(AddOp, x, like(rw, 1.5, x)), like(rw, 1 / 3, x))
    below = rw.emit(SelectOp, rw.emit(LessOp, x, like(rw, -3, x)), like(rw, 0, x), between)
    return rw.emit(SelectOp, rw.emit(GreaterOp, x, like(rw, 3, x)), like(rw, 1, x), below)


@slope(HSigmoidOp)
def hsigmoid(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    inside = rw.emit(LessOp, rw.emit(AbsOp, x), like(rw, 3, x))
    return rw.emit(SelectOp, inside, like(rw, 1 / 6, x), like(rw, 0, x))


@slope(GeluOp)
def gelu(op: GeluOp, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    """The normal distribution's share below x, or what stands for it, and x times its density."""

    def times(value: SSAValue, factor: float) -> SSAValue:
        return rw.emit(MultiplyOp, value, like(rw, factor, value))

    one, root = like(rw, 1, x), np.sqrt(2 / np.pi)
    if plain(op.approximation_mode) == "erf":
        below = rw.emit(ErfOp, times(x, np.sqrt(0.5)))
        density = times(rw.emit(ExpOp, times(square(rw, x), -0.5)), root)
    else:
        inner = times(rw.emit(MultiplyOp, x, rw.emit(AddOp, one, times(square(rw, x), 0.044715))), root)
        below = rw.emit(TanhOp, inner)
        rise = times(rw.emit(AddOp, one, times(square(rw, x), 3 * 0.044715)), root)
        density = rw.emit(MultiplyOp, rw.emit(SubtractOp, one, square(rw, below)), rise)
    return times(rw.emit(AddOp, rw.emit(AddOp, below, one), rw.emit(MultiplyOp, x, density)), 0.5)


@slope(MishOp)
def mish(op: Any, rw: Lowering, x: SSAValue, y: SSAValue) -> SSAValue:
    bent = rw.emit(TanhOp, rw.emit(SoftPlusOp, x))
    rise = rw.emit(MultiplyOp, rw.emit(SubtractOp, like(rw, 1, x), square(rw, bent)), rw.emit(SigmoidOp, x))
    return rw.emit(AddOp, bent, rw.emit(MultiplyOp, x, rise))


@derivative(SwishOp)
def swish(op: SwishOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """x sigmoid(b x), with b = 1 where it is not given."""
    x, *factor = op.operands
    inner = rw.emit(MultiplyOp, x, reshape(rw, factor[0], [])) if factor else x
    share = rw.emit(SigmoidOp, inner)
    rise = rw.emit(SubtractOp, share, square(rw, share))
    by_x = rw.emit(AddOp, share, rw.emit(MultiplyOp, inner, rise))
    found: list[SSAValue | None] = [rw.emit(MultiplyOp, gradients[0], by_x)]
    if factor:
        by_b = rw.emit(MultiplyOp, square(rw, x), rise)
        found.append(rw.emit(MultiplyOp, gradients[0], by_b) if wanted[1] else None)
    return found


@derivative(PReLUOp)
def prelu(op: PReLUOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """A slope of rank 1 belongs to the channels."""
    (g,), (x, given) = gradients, op.operands
    assert g is not None
    by_channel = rank(given) == 1 and rank(x) > 1
    wide = reshape(rw, given, [-1, *[1] * (rank(x) - 2)]) if by_channel else given
    found: list[SSAValue | None] = [None, None]
    if wanted[0]:
        found[0] = positive(rw, x, g, rw.emit(MultiplyOp, g, wide))
    if wanted[1]:
        found[1] = positive(rw, x, like(rw, 0, x), rw.emit(MultiplyOp, g, x))
        if by_channel:
            axes = [a for a in range(rank(x)) if a != 1]
            found[1] = rw.emit(ReduceSumOp, found[1], ints(rw, axes), keep_dims=False)
    return found


@derivative(SoftMaxOp)
def softmax(op: SoftMaxOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    y = op.results[0]
    part = rw.emit(MultiplyOp, gradients[0], y)
    total = rw.emit(ReduceSumOp, part, ints(rw, [plain(op.axis)]), keep_dims=True)
    return [rw.emit(SubtractOp, part, rw.emit(MultiplyOp, y, total))]


@derivative(LogSoftmaxOp)
def log_softmax(op: LogSoftmaxOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    total = rw.emit(ReduceSumOp, gradients[0], ints(rw, [plain(op.axis)]), keep_dims=True)
    return [rw.emit(SubtractOp, gradients[0], rw.emit(MultiplyOp, rw.emit(ExpOp, op.results[0]), total))]
