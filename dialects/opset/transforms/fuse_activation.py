"""Activations written out.

x * Sigmoid(x) -> Swish(x); x * Sigmoid(x * b) -> Swish(x, b)
x / (1 + Exp(-x)) -> Swish(x); x / (1 + Exp(x * -b)) -> Swish(x, b)
Clamp(x + 3, 0, 6) / 6 -> HSigmoid(x); x * HSigmoid(x) -> HSwish(x); HardSigmoid(x, 1/6, 1/2) -> HSigmoid(x)
Clamp(x / 6 + 1/2, 0, 1), Clamp((x + 3) / 6, 0, 1) -> HSigmoid(x)
Log(Exp(x) + 1), ReLU(x) + SoftPlus(-Abs(x)) -> SoftPlus(x); x * Tanh(SoftPlus(x)) -> Mish(x)
1 / (1 + Exp(-x)) -> Sigmoid(x)
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import (
    ClampOp,
    ExpOp,
    HardSigmoidOp,
    HSigmoidOp,
    HSwishOp,
    MishOp,
    ReLUOp,
    SigmoidOp,
    SoftPlusOp,
    SwishOp,
)
from stepwell.dialects.opset.arithmetic import AbsOp, AddOp, DivideOp, LogOp, MultiplyOp, NegativeOp, PowerOp, TanhOp
from stepwell.dialects.opset.matching import (
    alone,
    constant_of,
    keeps_shape,
    literal,
    made_by,
    outlived,
    same_type,
    single,
)
from stepwell.dialects.opset.transforms.products import close, plus, product, scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()


def _real(value: SSAValue) -> None:
    if not element(element_of(value)).is_float:
        raise NoMatch("the elements are integers")


def _pair(op: MultiplyOp | DivideOp, number: float) -> tuple[SSAValue, SSAValue, list]:
    """The two factors of a product with a number, and its inner operations."""
    _real(op.results[0])
    found = product(op)
    if len(found.factors) != 2 or not close(found.number, number):
        raise NoMatch("it is no product of two with the right number")
    return *found.factors, found.ops  # pyright: ignore[reportReturnType]: two factors


@rules.rewrite(MultiplyOp)
def fuse_swish(op: MultiplyOp, rw: Rewriter):
    """x * Sigmoid(x) -> Swish(x); x * Sigmoid(x * b) -> Swish(x, b)"""
    a, b, inner = _pair(op, 1.0)
    for x, gate in ((a, b), (b, a)):
        if not isinstance(gate.owner, SigmoidOp) or not gate.has_one_use():
            continue
        same_type(x, op.results[0])
        argument = gate.owner.operands[0]
        if argument is x:
            rw.absorb(*inner, gate.owner)
            return rw.emit(SwishOp, x)
        if isinstance(argument.owner, MultiplyOp) and argument.has_one_use():
            data, factor = argument.owner.operands
            number = scalar(factor)
            if data is x and number is not None:
                keeps_shape(argument, x, factor)
                rw.absorb(*inner, gate.owner, argument.owner)
                return rw.emit(SwishOp, x, constant_of(rw, literal(number, x)))
    raise NoMatch("no factor is a Sigmoid of the other")


@rules.rewrite(DivideOp)
def fuse_swish_quotient(op: DivideOp, rw: Rewriter):
    """x / (1 + Exp(-x)) -> Swish(x); x / (1 + Exp(x * -b)) -> Swish(x, b), for b above zero"""
    _real(op.results[0])
    x, below = op.operands
    inner, one = plus(alone(below))
    exp = single(inner, ExpOp)
    argument = single(exp.operands[0], NegativeOp, MultiplyOp)
    beta = 1.0 if isinstance(argument, NegativeOp) else -(scalar(argument.operands[1]) or 0.0)
    if argument.operands[0] is not x or one != 1 or beta <= 0:
        raise NoMatch("it is no quotient of x and one plus its exponential")
    same_type(x, op.results[0])
    rw.absorb(made_by(below, AddOp), exp, argument)
    return rw.emit(SwishOp, x) if beta == 1 else rw.emit(SwishOp, x, constant_of(rw, literal(beta, x)))


@rules.rewrite(ClampOp)
def fuse_hsigmoid_line(op: ClampOp, rw: Rewriter):
    """Clamp(x / 6 + 1/2, 0, 1), Clamp((x + 3) / 6, 0, 1) -> HSigmoid(x)"""
    _real(op.results[0])
    if plain(op.min) != 0 or plain(op.max) != 1:
        raise NoMatch("the bounds are not 0 and 1")
    outer = single(op.operands[0], AddOp, DivideOp, MultiplyOp)
    if isinstance(outer, AddOp):
        value, half = plus(outer.results[0])
        inner = single(value, DivideOp, MultiplyOp)
        x, fits = inner.operands[0], close(half, 0.5)
        sixth = scalar(inner.operands[1])
        scaling = inner
    else:
        value, sixth, scaling = outer.operands[0], scalar(outer.operands[1]), outer
        inner = single(value, AddOp)
        x, three = plus(value)
        fits = close(three, 3.0)
    if not fits or not sixth or not close(sixth, 6.0 if isinstance(scaling, DivideOp) else 1 / 6):
        raise NoMatch("it is another line")
    same_type(x, op.results[0])
    rw.absorb(outer, inner)
    return rw.emit(HSigmoidOp, x)


@rules.rewrite(AddOp)
def fuse_soft_plus_sum(op: AddOp, rw: Rewriter):
    """ReLU(x) + SoftPlus(-Abs(x)) -> SoftPlus(x)"""
    _real(op.results[0])
    for above, rest in (op.operands, reversed(op.operands)):
        if isinstance(above.owner, ReLUOp) and isinstance(rest.owner, SoftPlusOp):
            relu, soft = single(above, ReLUOp), single(rest, SoftPlusOp)
            negative = single(soft.operands[0], NegativeOp)
            size = single(negative.operands[0], AbsOp)
            if size.operands[0] is relu.operands[0]:
                rw.absorb(relu, soft, negative, size)
                return rw.emit(SoftPlusOp, relu.operands[0])
    raise NoMatch("it is no sum of a ReLU and a SoftPlus")


def hard_sigmoid(value: SSAValue) -> tuple[SSAValue, float]:
    """(x, n) where a value is min(max(x + 3, 0), 6), and that is n times HSigmoid(x)."""
    op = value.owner
    if isinstance(op, HSigmoidOp):
        return op.operands[0], 1.0
    if isinstance(op, HardSigmoidOp):
        alpha, beta = scalar(op.operands[1]), scalar(op.operands[2])
        if alpha is not None and beta is not None and close(alpha, 1 / 6) and close(beta, 0.5):
            return op.operands[0], 1.0
    if isinstance(op, ClampOp) and plain(op.min) == 0 and plain(op.max) == 6:
        x, three = plus(op.operands[0])
        if three == 3:
            same_type(x, value)
            return x, 6.0
    raise NoMatch("it is no hard sigmoid")


@rules.rewrite(DivideOp, MultiplyOp, benefit=2)
def fuse_hswish(op: DivideOp | MultiplyOp, rw: Rewriter):
    """x * Clamp(x + 3, 0, 6) / 6 -> HSwish(x); x * HSigmoid(x) -> HSwish(x); by another number -> HSwish(x) * n"""
    _real(op.results[0])
    found = product(op) if isinstance(op, MultiplyOp) or scalar(op.operands[1]) else None
    if found is None or len(found.factors) != 2:
        raise NoMatch("it is no product of two")
    a, b = found.factors
    for x, gate in ((a, b), (b, a)):
        try:
            data, times = hard_sigmoid(gate)
        except NoMatch:
            continue
        number = found.number * times
        inner = [*found.ops, made_by(gate, ClampOp, HardSigmoidOp, HSigmoidOp)]
        # A sum, a Clamp and a product become two operations; fewer would become as many.
        if data is not x or not (close(number, 1.0) or (number and isinstance(inner[-1], ClampOp))):
            continue
        if not close(number, 1.0) and _goes_on(op):
            raise NoMatch("the product goes on")
        same_type(x, op.results[0])
        outlived(op, inner)
        rw.absorb(*inner)
        made = rw.emit(HSwishOp, x)
        return made if close(number, 1.0) else rw.emit(MultiplyOp, made, constant_of(rw, literal(number, x)))
    raise NoMatch("no factor is a hard sigmoid of the other")


def _goes_on(op: DivideOp | MultiplyOp) -> bool:
    """Whether the product is multiplied by a number, and nothing else is done with it."""
    users = [use.operation for use in op.results[0].uses]
    if len(users) != 1 or not isinstance(users[0], DivideOp | MultiplyOp):
        return False
    return any(scalar(v) is not None for v in users[0].operands)


@rules.rewrite(DivideOp, MultiplyOp)
def fuse_hsigmoid(op: DivideOp | MultiplyOp, rw: Rewriter):
    """Clamp(x + 3, 0, 6) / 6 -> HSigmoid(x)"""
    _real(op.results[0])
    if scalar(op.operands[1]) in (None, 0.0):
        raise NoMatch("the second operand is no number")
    found = product(op)
    if len(found.factors) != 1:
        raise NoMatch("there are other factors")
    clamp = single(found.factors[0], ClampOp)
    x, times = hard_sigmoid(clamp.results[0])
    if not close(found.number * times, 1.0):
        raise NoMatch("the number is not 1/6")
    same_type(x, op.results[0])
    rw.absorb(*found.ops, clamp)
    return rw.emit(HSigmoidOp, x)


@rules.rewrite(HardSigmoidOp)
def hard_sigmoid_sixth(op: HardSigmoidOp, rw: Rewriter):
    """HardSigmoid(x, 1/6, 1/2) -> HSigmoid(x)"""
    x, _ = hard_sigmoid(op.results[0])
    return rw.emit(HSigmoidOp, x)


@rules.rewrite(LogOp)
def fuse_soft_plus(op: LogOp, rw: Rewriter):
    """Log(Exp(x) + 1) -> SoftPlus(x), which also holds where Exp(x) is not finite"""
    _real(op.results[0])
    value, one = plus(alone(op.operands[0]))
    exp = single(value, ExpOp)
    if one != 1:
        raise NoMatch("the number is not 1")
    same_type(exp.operands[0], op.results[0])
    rw.absorb(op.operands[0].owner, exp)  # pyright: ignore[reportArgumentType]: a sum is an operation
    return rw.emit(SoftPlusOp, exp.operands[0])


@rules.rewrite(MultiplyOp)
def fuse_mish(op: MultiplyOp, rw: Rewriter):
    """x * Tanh(SoftPlus(x)) -> Mish(x)"""
    a, b, inner = _pair(op, 1.0)
    for x, gate in ((a, b), (b, a)):
        if isinstance(gate.owner, TanhOp) and gate.has_one_use():
            soft = single(gate.owner.operands[0], SoftPlusOp)
            if soft.operands[0] is x:
                same_type(x, op.results[0])
                rw.absorb(*inner, gate.owner, soft)
                return rw.emit(MishOp, x)
    raise NoMatch("no factor is the Tanh of the other's SoftPlus")


@rules.rewrite(DivideOp, PowerOp)
def fuse_sigmoid(op: DivideOp | PowerOp, rw: Rewriter):
    """1 / (1 + Exp(-x)), Power(1 + Exp(-x), -1) -> Sigmoid(x)"""
    _real(op.results[0])
    below, number = (op.operands[1], op.operands[0]) if isinstance(op, DivideOp) else op.operands
    if scalar(number) != (1.0 if isinstance(op, DivideOp) else -1.0):
        raise NoMatch("it is no reciprocal")
    value, one = plus(alone(below))
    exp = single(value, ExpOp)
    x = _negated(alone(exp.operands[0]))
    if one != 1:
        raise NoMatch("the number is not 1")
    same_type(x, op.results[0])
    rw.absorb(made_by(below, AddOp), exp)
    return rw.emit(SigmoidOp, x)


def _negated(value: SSAValue) -> SSAValue:
    op = value.owner
    if isinstance(op, NegativeOp):
        return op.operands[0]
    if isinstance(op, MultiplyOp) and scalar(op.operands[1]) == -1:
        return op.operands[0]
    raise NoMatch("the argument is not negated")
