"""Operations of the specification's category 'arithmetic'."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from xdsl.ir import Attribute
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, plain
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.elementwise import ANYTHING, INDICES, REALS, Binary, Unary, countable, narrowed, widened
from stepwell.dialects.opset.interval import closed, corners, cut, either, is_real, opened, over, remainder, times
from stepwell.dialects.opset.reference.special import erf, erf_inv
from stepwell.dialects.opset.values import normalize_axis, scalar
from stepwell.dialects.types import element_of, rank_of


def nonzero(divisor: np.ndarray) -> np.ndarray:
    """The divisor; integers do not divide by zero."""
    if divisor.dtype.kind in "iu" and not divisor.all():
        raise ZeroDivisionError("integer division by zero")
    return divisor


class _Rounding(Unary):
    """Reals to whole numbers, in order: integers stay."""

    def bounds(self, x):
        if x is None:
            return None
        return (
            closed(self.compute(opened(x.lo).astype(np.float64)), self.compute(opened(x.hi).astype(np.float64)), True)
            if is_real(x)
            else x
        )


@irdl_op_definition
class AbsOp(Unary):
    """docs.openvino.ai › Abs-1"""

    name = "opset.Abs_1"

    def compute(self, x):
        return np.abs(x)

    def bounds(self, x):
        if x is None:
            return None
        lo, hi = opened(x.lo), opened(x.hi)
        return closed(np.maximum(np.maximum(lo, -hi), 0), np.maximum(np.abs(lo), np.abs(hi)), is_real(x))


@irdl_op_definition
class AcosOp(Unary):
    """docs.openvino.ai › Acos-1"""

    name = "opset.Acos_1"

    def compute(self, x):
        return np.arccos(x)


@irdl_op_definition
class AcoshOp(Unary):
    """docs.openvino.ai › Acosh-4"""

    name = "opset.Acosh_4"

    def compute(self, x):
        return np.arccosh(x)


@irdl_op_definition
class AddOp(Binary):
    """docs.openvino.ai › Add-1"""

    name = "opset.Add_1"

    def compute(self, a, b):
        return a + b

    def bounds(self, a, b):
        if a is None or b is None:
            return None
        return closed(opened(a.lo) + opened(b.lo), opened(a.hi) + opened(b.hi), is_real(a, b))


@irdl_op_definition
class AsinOp(Unary):
    """docs.openvino.ai › Asin-1"""

    name = "opset.Asin_1"

    def compute(self, x):
        return np.arcsin(x)


@irdl_op_definition
class AsinhOp(Unary):
    """docs.openvino.ai › Asinh-4"""

    name = "opset.Asinh_4"

    def compute(self, x):
        return np.arcsinh(x)


@irdl_op_definition
class AtanOp(Unary):
    """docs.openvino.ai › Atan-1"""

    name = "opset.Atan_1"

    def compute(self, x):
        return np.arctan(x)


@irdl_op_definition
class AtanhOp(Unary):
    """docs.openvino.ai › Atanh-4"""

    name = "opset.Atanh_4"

    def compute(self, x):
        return np.arctanh(x)


@irdl_op_definition
class CeilingOp(_Rounding):
    """docs.openvino.ai › Ceiling-1"""

    name = "opset.Ceiling_1"

    def compute(self, x):
        return np.ceil(x) if x.dtype.kind == "f" else x


@irdl_op_definition
class CosOp(Unary):
    """docs.openvino.ai › Cos-1"""

    name = "opset.Cos_1"

    def compute(self, x):
        return np.cos(x)


@irdl_op_definition
class CoshOp(Unary):
    """docs.openvino.ai › Cosh-1"""

    name = "opset.Cosh_1"

    def compute(self, x):
        return np.cosh(x)


@irdl_op_definition
class CumSumOp(OpsetOp):
    """docs.openvino.ai › CumSum-3"""

    name = "opset.CumSum_3"
    data = operand_def(Tensor)
    axis = opt_operand_def(Tensor)
    exclusive = boolean(False)
    reverse = boolean(False)
    output = result_def(Tensor)

    def infer(self):
        rank = rank_of(self.operands[0])
        if len(self.operands) > 1:
            if element_of(self.operands[1]) not in INDICES:
                self.fail("the axis is not i32 or i64")
            axis = scalar(self.operands[1])
            if axis is not None and rank is not None:
                normalize_axis(self, axis, rank)
        return (self.operands[0].type,)

    def evaluate(self, data, axis=0):
        kind = countable(self)
        along = int(np.asarray(axis).reshape(-1)[0])
        wide = widened(data)
        if plain(self.reverse):
            wide = np.flip(wide, along)
        total = np.cumsum(wide, along, dtype=wide.dtype)
        if plain(self.exclusive):
            total = total - wide
        if plain(self.reverse):
            total = np.flip(total, along)
        return narrowed(total, data.dtype, kind)


@irdl_op_definition
class DivideOp(Binary):
    """docs.openvino.ai › Divide-1"""

    name = "opset.Divide_1"
    m_pythondiv = boolean(True)

    def compute(self, a, b):
        if a.dtype.kind == "f":
            return a / b
        quotient = a // nonzero(b)
        if plain(self.m_pythondiv):
            return quotient
        return quotient + ((quotient < 0) & (quotient * b != a))

    def bounds(self, a, b):
        if a is None or b is None or ((b.lo <= 0) & (b.hi >= 0)).any():
            return None
        return corners(over if plain(self.m_pythondiv) else cut, a, b)


@irdl_op_definition
class ErfOp(Unary):
    """docs.openvino.ai › Erf-1"""

    name = "opset.Erf_1"

    def compute(self, x):
        return erf(x)


@irdl_op_definition
class ErfInvOp(Unary):
    """docs.openvino.ai › ErfInv-17"""

    name = "opset.ErfInv_17"
    ALLOWED: ClassVar[frozenset[Attribute]] = REALS

    def compute(self, x):
        return erf_inv(x)


@irdl_op_definition
class FloorOp(_Rounding):
    """docs.openvino.ai › Floor-1"""

    name = "opset.Floor_1"

    def compute(self, x):
        return np.floor(x) if x.dtype.kind == "f" else x


@irdl_op_definition
class FloorModOp(Binary):
    """docs.openvino.ai › FloorMod-1"""

    name = "opset.FloorMod_1"

    def compute(self, a, b):
        return np.mod(a, nonzero(b))

    def bounds(self, a, b):
        return remainder(a, b)


@irdl_op_definition
class LogOp(Unary):
    """docs.openvino.ai › Log-1"""

    name = "opset.Log_1"

    def compute(self, x):
        return np.log(x)


@irdl_op_definition
class MaximumOp(Binary):
    """docs.openvino.ai › Maximum-1"""

    name = "opset.Maximum_1"

    def compute(self, a, b):
        return np.maximum(a, b)

    def bounds(self, a, b):
        a, b = either(self, a, b)
        if a is None or b is None:
            return None
        return closed(np.maximum(opened(a.lo), opened(b.lo)), np.maximum(opened(a.hi), opened(b.hi)), is_real(a, b))


@irdl_op_definition
class MinimumOp(Binary):
    """docs.openvino.ai › Minimum-1"""

    name = "opset.Minimum_1"

    def compute(self, a, b):
        return np.minimum(a, b)

    def bounds(self, a, b):
        a, b = either(self, a, b)
        if a is None or b is None:
            return None
        return closed(np.minimum(opened(a.lo), opened(b.lo)), np.minimum(opened(a.hi), opened(b.hi)), is_real(a, b))


@irdl_op_definition
class ModOp(Binary):
    """docs.openvino.ai › Mod-1"""

    name = "opset.Mod_1"

    def compute(self, a, b):
        return np.fmod(a, nonzero(b))

    def bounds(self, a, b):
        return remainder(a, b)


@irdl_op_definition
class MultiplyOp(Binary):
    """docs.openvino.ai › Multiply-1"""

    name = "opset.Multiply_1"

    def compute(self, a, b):
        return a * b

    def bounds(self, a, b):
        return None if a is None or b is None else corners(times, a, b)


@irdl_op_definition
class NegativeOp(Unary):
    """docs.openvino.ai › Negative-1"""

    name = "opset.Negative_1"

    def compute(self, x):
        return np.negative(x)

    def bounds(self, x):
        return None if x is None else closed(-opened(x.hi), -opened(x.lo), is_real(x))


@irdl_op_definition
class PowerOp(Binary):
    """docs.openvino.ai › Power-1"""

    name = "opset.Power_1"

    def compute(self, a, b):
        if a.dtype.kind == "f":
            return np.power(a, b)
        return np.trunc(np.power(a.astype(np.float64), b))


@irdl_op_definition
class RoundOp(_Rounding):
    """docs.openvino.ai › Round-5"""

    name = "opset.Round_5"
    ALLOWED: ClassVar[frozenset[Attribute]] = ANYTHING
    mode = enumeration("half_to_even", "half_away_from_zero", default="half_to_even")

    def compute(self, x):
        if x.dtype.kind != "f":
            return x
        if plain(self.mode) == "half_to_even":
            return np.rint(x)
        whole = np.trunc(x)
        return whole + np.where(np.abs(x - whole) >= 0.5, np.sign(x), 0).astype(x.dtype)


@irdl_op_definition
class SignOp(Unary):
    """docs.openvino.ai › Sign-1"""

    name = "opset.Sign_1"

    def compute(self, x):
        return np.sign(x)


@irdl_op_definition
class SinOp(Unary):
    """docs.openvino.ai › Sin-1"""

    name = "opset.Sin_1"

    def compute(self, x):
        return np.sin(x)


@irdl_op_definition
class SinhOp(Unary):
    """docs.openvino.ai › Sinh-1"""

    name = "opset.Sinh_1"

    def compute(self, x):
        return np.sinh(x)


@irdl_op_definition
class SqrtOp(Unary):
    """docs.openvino.ai › Sqrt-1"""

    name = "opset.Sqrt_1"

    def compute(self, x):
        return np.sqrt(x)

    def bounds(self, x):
        if x is None or not is_real(x) or (x.lo < 0).any():
            return None
        return closed(np.sqrt(x.lo.astype(np.float64)), np.sqrt(x.hi.astype(np.float64)), True)


@irdl_op_definition
class SquaredDifferenceOp(Binary):
    """docs.openvino.ai › SquaredDifference-1"""

    name = "opset.SquaredDifference_1"

    def compute(self, a, b):
        return (a - b) ** 2


@irdl_op_definition
class SubtractOp(Binary):
    """docs.openvino.ai › Subtract-1"""

    name = "opset.Subtract_1"

    def compute(self, a, b):
        return a - b

    def bounds(self, a, b):
        if a is None or b is None:
            return None
        return closed(opened(a.lo) - opened(b.hi), opened(a.hi) - opened(b.lo), is_real(a, b))


@irdl_op_definition
class TanOp(Unary):
    """docs.openvino.ai › Tan-1"""

    name = "opset.Tan_1"

    def compute(self, x):
        return np.tan(x)


@irdl_op_definition
class TanhOp(Unary):
    """docs.openvino.ai › Tanh-1"""

    name = "opset.Tanh_1"

    def compute(self, x):
        return np.tanh(x)


OPS = [
    AbsOp,
    AcosOp,
    AcoshOp,
    AddOp,
    AsinOp,
    AsinhOp,
    AtanOp,
    AtanhOp,
    CeilingOp,
    CosOp,
    CoshOp,
    CumSumOp,
    DivideOp,
    ErfOp,
    ErfInvOp,
    FloorOp,
    FloorModOp,
    LogOp,
    MaximumOp,
    MinimumOp,
    ModOp,
    MultiplyOp,
    NegativeOp,
    PowerOp,
    RoundOp,
    SignOp,
    SinOp,
    SinhOp,
    SqrtOp,
    SquaredDifferenceOp,
    SubtractOp,
    TanOp,
    TanhOp,
]
