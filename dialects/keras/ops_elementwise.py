"""Operations of keras.ops that compute element by element."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, number, optional, string
from stepwell.dialects.keras.base import STRING, KerasOp


class Unary(KerasOp):
    """A function of each element."""

    x = operand_def(Tensor)
    output = result_def(Tensor)


class Binary(KerasOp):
    """A function of two elements; the tensors broadcast as in numpy, and a number takes the type of the tensor."""

    x1 = operand_def(Tensor)
    x2 = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class AbsoluteOp(Unary):
    """keras.io/api/ops: Absolute"""

    name = "keras.ops.Absolute"


@irdl_op_definition
class ArccosOp(Unary):
    """keras.io/api/ops: Arccos"""

    name = "keras.ops.Arccos"


@irdl_op_definition
class ArccoshOp(Unary):
    """keras.io/api/ops: Arccosh"""

    name = "keras.ops.Arccosh"


@irdl_op_definition
class ArcsinOp(Unary):
    """keras.io/api/ops: Arcsin"""

    name = "keras.ops.Arcsin"


@irdl_op_definition
class ArcsinhOp(Unary):
    """keras.io/api/ops: Arcsinh"""

    name = "keras.ops.Arcsinh"


@irdl_op_definition
class ArctanOp(Unary):
    """keras.io/api/ops: Arctan"""

    name = "keras.ops.Arctan"


@irdl_op_definition
class ArctanhOp(Unary):
    """keras.io/api/ops: Arctanh"""

    name = "keras.ops.Arctanh"


@irdl_op_definition
class CeilOp(Unary):
    """keras.io/api/ops: Ceil"""

    name = "keras.ops.Ceil"


@irdl_op_definition
class CosOp(Unary):
    """keras.io/api/ops: Cos"""

    name = "keras.ops.Cos"


@irdl_op_definition
class CoshOp(Unary):
    """keras.io/api/ops: Cosh"""

    name = "keras.ops.Cosh"


@irdl_op_definition
class ErfOp(Unary):
    """keras.io/api/ops: Erf"""

    name = "keras.ops.Erf"


@irdl_op_definition
class ExpOp(Unary):
    """keras.io/api/ops: Exp"""

    name = "keras.ops.Exp"


@irdl_op_definition
class Expm1Op(Unary):
    """keras.io/api/ops: Expm1"""

    name = "keras.ops.Expm1"


@irdl_op_definition
class FloorOp(Unary):
    """keras.io/api/ops: Floor"""

    name = "keras.ops.Floor"


@irdl_op_definition
class IsfiniteOp(Unary):
    """keras.io/api/ops: Isfinite"""

    name = "keras.ops.Isfinite"


@irdl_op_definition
class IsinfOp(Unary):
    """keras.io/api/ops: Isinf"""

    name = "keras.ops.Isinf"


@irdl_op_definition
class IsnanOp(Unary):
    """keras.io/api/ops: Isnan"""

    name = "keras.ops.Isnan"


@irdl_op_definition
class LogOp(Unary):
    """keras.io/api/ops: Log"""

    name = "keras.ops.Log"


@irdl_op_definition
class Log10Op(Unary):
    """keras.io/api/ops: Log10"""

    name = "keras.ops.Log10"


@irdl_op_definition
class Log1pOp(Unary):
    """keras.io/api/ops: Log1p"""

    name = "keras.ops.Log1p"


@irdl_op_definition
class Log2Op(Unary):
    """keras.io/api/ops: Log2"""

    name = "keras.ops.Log2"


@irdl_op_definition
class LogicalNotOp(Unary):
    """keras.io/api/ops: LogicalNot"""

    name = "keras.ops.LogicalNot"


@irdl_op_definition
class NegativeOp(Unary):
    """keras.io/api/ops: Negative"""

    name = "keras.ops.Negative"


@irdl_op_definition
class ReciprocalOp(Unary):
    """keras.io/api/ops: Reciprocal"""

    name = "keras.ops.Reciprocal"


@irdl_op_definition
class RoundOp(Unary):
    """keras.io/api/ops: Round"""

    name = "keras.ops.Round"


@irdl_op_definition
class RsqrtOp(Unary):
    """keras.io/api/ops: Rsqrt"""

    name = "keras.ops.Rsqrt"


@irdl_op_definition
class SignOp(Unary):
    """keras.io/api/ops: Sign"""

    name = "keras.ops.Sign"


@irdl_op_definition
class SinOp(Unary):
    """keras.io/api/ops: Sin"""

    name = "keras.ops.Sin"


@irdl_op_definition
class SinhOp(Unary):
    """keras.io/api/ops: Sinh"""

    name = "keras.ops.Sinh"


@irdl_op_definition
class SqrtOp(Unary):
    """keras.io/api/ops: Sqrt"""

    name = "keras.ops.Sqrt"


@irdl_op_definition
class SquareOp(Unary):
    """keras.io/api/ops: Square"""

    name = "keras.ops.Square"


@irdl_op_definition
class TanOp(Unary):
    """keras.io/api/ops: Tan"""

    name = "keras.ops.Tan"


@irdl_op_definition
class AddOp(Binary):
    """keras.io/api/ops: Add"""

    name = "keras.ops.Add"


@irdl_op_definition
class DivideOp(Binary):
    """keras.io/api/ops: Divide"""

    name = "keras.ops.Divide"


@irdl_op_definition
class DivideNoNanOp(Binary):
    """keras.io/api/ops: DivideNoNan"""

    name = "keras.ops.DivideNoNan"


@irdl_op_definition
class EqualOp(Binary):
    """keras.io/api/ops: Equal"""

    name = "keras.ops.Equal"


@irdl_op_definition
class FloorDivideOp(Binary):
    """keras.io/api/ops: FloorDivide"""

    name = "keras.ops.FloorDivide"


@irdl_op_definition
class GreaterOp(Binary):
    """keras.io/api/ops: Greater"""

    name = "keras.ops.Greater"


@irdl_op_definition
class GreaterEqualOp(Binary):
    """keras.io/api/ops: GreaterEqual"""

    name = "keras.ops.GreaterEqual"


@irdl_op_definition
class LessOp(Binary):
    """keras.io/api/ops: Less"""

    name = "keras.ops.Less"


@irdl_op_definition
class LessEqualOp(Binary):
    """keras.io/api/ops: LessEqual"""

    name = "keras.ops.LessEqual"


@irdl_op_definition
class LogicalAndOp(Binary):
    """keras.io/api/ops: LogicalAnd"""

    name = "keras.ops.LogicalAnd"


@irdl_op_definition
class LogicalOrOp(Binary):
    """keras.io/api/ops: LogicalOr"""

    name = "keras.ops.LogicalOr"


@irdl_op_definition
class LogicalXorOp(Binary):
    """keras.io/api/ops: LogicalXor"""

    name = "keras.ops.LogicalXor"


@irdl_op_definition
class MaximumOp(Binary):
    """keras.io/api/ops: Maximum"""

    name = "keras.ops.Maximum"


@irdl_op_definition
class MinimumOp(Binary):
    """keras.io/api/ops: Minimum"""

    name = "keras.ops.Minimum"


@irdl_op_definition
class ModOp(Binary):
    """keras.io/api/ops: Mod"""

    name = "keras.ops.Mod"


@irdl_op_definition
class MultiplyOp(Binary):
    """keras.io/api/ops: Multiply"""

    name = "keras.ops.Multiply"


@irdl_op_definition
class NotEqualOp(Binary):
    """keras.io/api/ops: NotEqual"""

    name = "keras.ops.NotEqual"


@irdl_op_definition
class PowerOp(Binary):
    """keras.io/api/ops: Power"""

    name = "keras.ops.Power"


@irdl_op_definition
class SquaredDifferenceOp(Binary):
    """keras.io/api/ops: SquaredDifference"""

    name = "keras.ops.SquaredDifference"


@irdl_op_definition
class SubtractOp(Binary):
    """keras.io/api/ops: Subtract"""

    name = "keras.ops.Subtract"


@irdl_op_definition
class ClipOp(Unary):
    """keras.io/api/ops: Clip"""

    name = "keras.ops.Clip"
    x_min = number()
    x_max = number()


@irdl_op_definition
class CastOp(Unary):
    """keras.io/api/ops: Cast"""

    name = "keras.ops.Cast"
    dtype = string()


@irdl_op_definition
class GeluOp(Unary):
    """keras.io/api/ops: Gelu"""

    name = "keras.ops.Gelu"
    approximate = boolean(True)


@irdl_op_definition
class LogSoftmaxOp(Unary):
    """keras.io/api/ops: LogSoftmax"""

    name = "keras.ops.LogSoftmax"
    axis = integer(-1)


@irdl_op_definition
class OnesLikeOp(Unary):
    """keras.io/api/ops: OnesLike"""

    name = "keras.ops.OnesLike"
    dtype = optional(STRING)


@irdl_op_definition
class ZerosLikeOp(Unary):
    """keras.io/api/ops: ZerosLike"""

    name = "keras.ops.ZerosLike"
    dtype = optional(STRING)


@irdl_op_definition
class WhereOp(KerasOp):
    """keras.io/api/ops: Where"""

    name = "keras.ops.Where"
    condition = operand_def(Tensor)
    x1 = operand_def(Tensor)
    x2 = operand_def(Tensor)
    output = result_def(Tensor)


OPS = [
    AbsoluteOp, AddOp, ArccosOp, ArccoshOp, ArcsinOp, ArcsinhOp, ArctanOp, ArctanhOp, CastOp, CeilOp, ClipOp, CosOp,
    CoshOp, DivideNoNanOp, DivideOp, EqualOp, ErfOp, ExpOp, Expm1Op, FloorDivideOp, FloorOp, GeluOp, GreaterEqualOp,
    GreaterOp, IsfiniteOp, IsinfOp, IsnanOp, LessEqualOp, LessOp, Log10Op, Log1pOp, Log2Op, LogOp, LogSoftmaxOp,
    LogicalAndOp, LogicalNotOp, LogicalOrOp, LogicalXorOp, MaximumOp, MinimumOp, ModOp, MultiplyOp, NegativeOp,
    NotEqualOp, OnesLikeOp, PowerOp, ReciprocalOp, RoundOp, RsqrtOp, SignOp, SinOp, SinhOp, SqrtOp, SquareOp,
    SquaredDifferenceOp, SubtractOp, TanOp, WhereOp, ZerosLikeOp,
]  # fmt: skip
