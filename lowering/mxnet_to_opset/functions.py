"""Functions of one and two tensors as MXNet computes them (`src/operator/mshadow_op.h`), for legacy and np operators.

Integers wrap around; quotients of them are cut, remainders have the sign of the divisor, and are 0 where it is 0.
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import SSAValue

from stepwell.dialects.opset import arithmetic as opset
from stepwell.dialects.opset import comparison, values
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalNotOp, LogicalOrOp, LogicalXorOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, like
from stepwell.lowering.idioms.comparing import compared
from stepwell.lowering.idioms.exact import extreme
from stepwell.lowering.idioms.formula import Formula, hypot, single
from stepwell.lowering.idioms.wrapping import quotient, remainder, widened, wrapped

Binary = Callable[[Lowering, SSAValue, SSAValue], SSAValue]
Unary = Callable[[Lowering, SSAValue], SSAValue]


def plus(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    return wrapped(rw, opset.AddOp, a, b)


def minus(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    return wrapped(rw, opset.SubtractOp, a, b)


def times(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    return wrapped(rw, opset.MultiplyOp, a, b)


def over(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """The quotient; of integers cut towards zero."""
    return quotient(rw, a, b) if kind(a).is_integer else rw.emit(opset.DivideOp, *widened(rw, a, b))


def modulo(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """What is left by division, with the sign of the divisor; 0 where that is 0."""
    known = values.constant(b)
    certain = known is not None and bool((known != 0).all())
    none = b if certain else rw.emit(comparison.EqualOp, b, like(rw, 0, b))
    safe = b if certain else rw.emit(SelectOp, none, like(rw, 1, b), b)
    whole = kind(a).is_integer
    rest = remainder(rw, a, safe, of_dividend=False) if whole else rw.emit(opset.FloorModOp, a, safe)
    return rest if certain else rw.emit(SelectOp, none, like(rw, 0, rest), rest)


def power(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    """a^b by reals, also of integers, which are cut to their type again."""
    of = kind(a)
    if of.is_float:
        return rw.emit(opset.PowerOp, *widened(rw, a, b))
    found = rw.emit(opset.PowerOp, convert(rw, a, "f32"), convert(rw, b, "f32"))
    if of.is_integer:
        # The CPU's power of whole numbers may be a little less than the whole number that it is.
        found = rw.emit(opset.RoundOp, found, mode="half_to_even")
    return convert(rw, found, of.mlir)


def hypotenuse(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    of = kind(a)
    x, y = (single(rw, v) for v in (a, b))
    return convert(rw, hypot(x, y).value, of.mlir)


def largest(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    return extreme(rw, opset.MaximumOp, *widened(rw, a, b))


def least(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
    return extreme(rw, opset.MinimumOp, *widened(rw, a, b))


def reversed_(function: Binary) -> Binary:
    """The function with its operands the other way round."""
    return lambda rw, a, b: function(rw, b, a)


def comparing(made: type[OpsetOp]) -> Binary:
    """A comparison, as booleans."""

    def compare(rw: Lowering, a: SSAValue, b: SSAValue) -> SSAValue:
        if kind(a).name == "boolean":
            a, b = (convert(rw, v, "i32") for v in (a, b))
        return compared(rw, made, a, b)

    return compare


def truth(rw: Lowering, value: SSAValue) -> SSAValue:
    """Whether a number is not 0."""
    if kind(value).name == "boolean":
        return value
    return rw.emit(comparison.NotEqualOp, value, like(rw, 0, value))


def logical(made: type[OpsetOp]) -> Binary:
    """A logical function of numbers, as booleans."""
    return lambda rw, a, b: rw.emit(made, truth(rw, a), truth(rw, b))


def negation(rw: Lowering, value: SSAValue) -> SSAValue:
    """Whether a number is 0."""
    return rw.emit(LogicalNotOp, truth(rw, value))


COMPARISONS: dict[str, Binary] = {
    "equal": comparing(comparison.EqualOp),
    "not_equal": comparing(comparison.NotEqualOp),
    "greater": comparing(comparison.GreaterOp),
    "greater_equal": comparing(comparison.GreaterEqualOp),
    "lesser": comparing(comparison.LessOp),
    "lesser_equal": comparing(comparison.LessEqualOp),
    "logical_and": logical(LogicalAndOp),
    "logical_or": logical(LogicalOrOp),
    "logical_xor": logical(LogicalXorOp),
}


def nearest(rw: Lowering, value: SSAValue) -> SSAValue:
    """The nearest whole number; of two the lower one."""
    x = Formula(rw, value)
    below, above = x.floor(), x.made(opset.CeilingOp)
    return below.where((x - below) <= (above - x), otherwise=above).value


def rounded(rw: Lowering, value: SSAValue) -> SSAValue:
    """The nearest whole number; of two the one away from zero."""
    return rw.emit(opset.RoundOp, value, mode="half_away_from_zero")


def truncated(rw: Lowering, value: SSAValue) -> SSAValue:
    """The whole number towards zero."""
    x = Formula(rw, value)
    return x.made(opset.CeilingOp).where(x < 0.0, otherwise=x.floor()).value


def cube_root(rw: Lowering, value: SSAValue) -> SSAValue:
    """Also of negative numbers."""
    x = Formula(rw, value)
    return (x.made(opset.SignOp) * (x.abs() ** (1 / 3))).value


__all__ = [
    "COMPARISONS",
    "Binary",
    "Unary",
    "comparing",
    "cube_root",
    "hypotenuse",
    "largest",
    "least",
    "logical",
    "minus",
    "modulo",
    "nearest",
    "negation",
    "over",
    "plus",
    "power",
    "reversed_",
    "rounded",
    "times",
    "truncated",
    "truth",
]
