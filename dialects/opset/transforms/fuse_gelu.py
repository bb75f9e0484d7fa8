"""Gelu written out.

x * (1 + Erf(x / sqrt(2))) / 2 -> Gelu(x, erf)
x * (1 + Tanh(sqrt(2 / pi) * (x + 0.044715 * x^3))) / 2 -> Gelu(x, tanh)

The numbers may be those that half precision leaves of these: the CPU plugin takes all within a thousandth for a Gelu.
"""

from __future__ import annotations

import math

from xdsl.ir import Operation, SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import GeluOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, ErfOp, MultiplyOp, PowerOp, TanhOp
from stepwell.dialects.opset.matching import outlived, same_type
from stepwell.dialects.opset.transforms.products import nearly, plus, product, scalar
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of

rules = RuleSet()


@rules.rewrite(DivideOp, MultiplyOp, benefit=2)
def fuse_gelu(op: DivideOp | MultiplyOp, rw: Rewriter):
    """x * (1 + Erf(x / sqrt(2))) / 2 -> Gelu(x, erf), and the same with Tanh"""
    kind = element(element_of(op.results[0]))
    if not kind.is_float:
        raise NoMatch("the elements are integers")
    if isinstance(op, DivideOp) and not scalar(op.operands[1]):
        raise NoMatch("the divisor is no number")
    for shared in (False, True):
        found = product(op, shared=shared)
        if len(found.factors) != 2:
            continue
        a, b = found.factors
        for x, gate in ((a, b), (b, a)):
            try:
                half, mode, used = _gate(gate, x)
            except NoMatch:
                continue
            if nearly(found.number * half, 0.5):
                same_type(x, op.results[0])
                outlived(op, [*found.ops, *used])
                rw.absorb(*found.ops, *used)
                return rw.emit(GeluOp, x, approximation_mode=mode)
    raise NoMatch("no factor is the gate of the other")


def _gate(value: SSAValue, x: SSAValue) -> tuple[float, str, list[Operation]]:
    """(n, mode, operations) where the value is n * (1 + Erf(…)), n being 1 or, where both terms are halved, 1/2."""
    inner, number = plus(value)
    used: list[Operation] = [value.owner] if isinstance(value.owner, Operation) else []
    times = 1.0
    if isinstance(inner.owner, MultiplyOp | DivideOp):
        part = product(inner.owner)
        if len(part.factors) != 1 or not nearly(part.number, number):
            raise NoMatch("it is not one plus a function")
        times, inner = number, part.factors[0]
        used.extend(part.ops)
    elif number != 1:
        raise NoMatch("the number is not 1")
    function = inner.owner
    if isinstance(function, ErfOp):
        argument = _product(function.operands[0])
        if argument.factors == [x] and nearly(argument.number, math.sqrt(0.5)):
            return times, "erf", [*used, function, *argument.ops]
    if isinstance(function, TanhOp):
        argument = _product(function.operands[0])
        if len(argument.factors) == 1 and nearly(argument.number, math.sqrt(2 / math.pi)):
            return times, "tanh", [*used, function, *argument.ops, *_cubic(argument.factors[0], x)]
        if len(argument.factors) == 2 and x in argument.factors and nearly(argument.number, math.sqrt(2 / math.pi)):
            rest = argument.factors[1 - argument.factors.index(x)]
            return times, "tanh", [*used, function, *argument.ops, *_square(rest, x)]
    raise NoMatch("it is no gate of a Gelu")


def _product(value: SSAValue):
    owner = value.owner
    if isinstance(owner, MultiplyOp) or (isinstance(owner, DivideOp) and scalar(owner.operands[1])):
        made = product(owner)
        made.ops.append(owner)
        return made
    raise NoMatch("it is no product")


def _cubic(value: SSAValue, x: SSAValue) -> list[Operation]:
    """x + 0.044715 * x^3"""
    op = value.owner
    if not isinstance(op, AddOp) or x not in op.operands:
        raise NoMatch("it is no sum with x")
    other = op.operands[1 - list(op.operands).index(x)]
    found = _product(other)
    if not nearly(found.number, 0.044715):
        raise NoMatch("the number is not 0.044715")
    return [op, *found.ops, *_power(found.factors, x, 3)]


def _square(value: SSAValue, x: SSAValue) -> list[Operation]:
    """1 + 0.044715 * x^2, times x"""
    inner, one = plus(value)
    found = _product(inner)
    if one != 1 or not nearly(found.number, 0.044715) or not isinstance(value.owner, Operation):
        raise NoMatch("the number is not 0.044715")
    return [value.owner, *found.ops, *_power(found.factors, x, 2)]


def _power(factors: list[SSAValue], x: SSAValue, wanted: int) -> list[Operation]:
    """Whether factors are a power of x; gives the Power operations in it."""
    total, used = 0.0, []
    for factor in factors:
        if factor is x:
            total += 1
        elif isinstance(factor.owner, PowerOp) and factor.owner.operands[0] is x:
            total += scalar(factor.owner.operands[1]) or 0.0
            used.append(factor.owner)
        else:
            raise NoMatch("it is no power of x")
    if total != wanted:
        raise NoMatch("it is another power of x")
    return used
