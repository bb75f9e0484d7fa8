"""ONNX operators of the family 'arithmetic'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional
from stepwell.dialects.onnx.base import INT, OnnxOp
from stepwell.dialects.onnx.elementwise import Binary, LegacyBinary, Unary, UnaryXY


@irdl_op_definition
class AbsOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Abs.html"""

    name = "onnx.Abs"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class AcosOp(Unary):
    """onnx.ai/onnx/operators/onnx__Acos.html"""

    name = "onnx.Acos"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 22)


@irdl_op_definition
class AcoshOp(Unary):
    """onnx.ai/onnx/operators/onnx__Acosh.html"""

    name = "onnx.Acosh"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 22)


@irdl_op_definition
class AddOp(Binary):
    """onnx.ai/onnx/operators/onnx__Add.html"""

    name = "onnx.Add"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 13, 14)


@irdl_op_definition
class AddV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Add.html, versions 1 and 6.

    B broadcasts only with `broadcast`, aligned at `axis`.
    """

    name = "onnx.Add_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6)


@irdl_op_definition
class AsinOp(Unary):
    """onnx.ai/onnx/operators/onnx__Asin.html"""

    name = "onnx.Asin"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 22)


@irdl_op_definition
class AsinhOp(Unary):
    """onnx.ai/onnx/operators/onnx__Asinh.html"""

    name = "onnx.Asinh"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 22)


@irdl_op_definition
class AtanOp(Unary):
    """onnx.ai/onnx/operators/onnx__Atan.html"""

    name = "onnx.Atan"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 22)


@irdl_op_definition
class AtanhOp(Unary):
    """onnx.ai/onnx/operators/onnx__Atanh.html"""

    name = "onnx.Atanh"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 22)


@irdl_op_definition
class CeilOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Ceil.html"""

    name = "onnx.Ceil"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class CosOp(Unary):
    """onnx.ai/onnx/operators/onnx__Cos.html"""

    name = "onnx.Cos"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 22)


@irdl_op_definition
class CoshOp(Unary):
    """onnx.ai/onnx/operators/onnx__Cosh.html"""

    name = "onnx.Cosh"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 22)


@irdl_op_definition
class CumProdOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__CumProd.html"""

    name = "onnx.CumProd"
    VERSIONS: ClassVar[tuple[int, ...]] = (26,)
    x = operand_def(Tensor)
    axis = operand_def(Tensor)
    exclusive = integer(0)
    reverse = integer(0)
    y = result_def(Tensor)


@irdl_op_definition
class CumSumOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__CumSum.html"""

    name = "onnx.CumSum"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 14)
    x = operand_def(Tensor)
    axis = operand_def(Tensor)
    exclusive = integer(0)
    reverse = integer(0)
    y = result_def(Tensor)


@irdl_op_definition
class DivOp(Binary):
    """onnx.ai/onnx/operators/onnx__Div.html"""

    name = "onnx.Div"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 13, 14)


@irdl_op_definition
class DivV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Div.html, versions 1 and 6.

    B broadcasts only with `broadcast`, aligned at `axis`.
    """

    name = "onnx.Div_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6)


@irdl_op_definition
class ErfOp(Unary):
    """onnx.ai/onnx/operators/onnx__Erf.html"""

    name = "onnx.Erf"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 13)


@irdl_op_definition
class FloorOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Floor.html"""

    name = "onnx.Floor"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class LogOp(Unary):
    """onnx.ai/onnx/operators/onnx__Log.html"""

    name = "onnx.Log"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class MaxOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Max.html"""

    name = "onnx.Max"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 8, 12, 13)
    data_0 = var_operand_def(Tensor)
    max = result_def(Tensor)


@irdl_op_definition
class MeanOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Mean.html"""

    name = "onnx.Mean"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 8, 13)
    data_0 = var_operand_def(Tensor)
    mean = result_def(Tensor)


@irdl_op_definition
class MinOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Min.html"""

    name = "onnx.Min"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 8, 12, 13)
    data_0 = var_operand_def(Tensor)
    min = result_def(Tensor)


@irdl_op_definition
class ModOp(Binary):
    """onnx.ai/onnx/operators/onnx__Mod.html"""

    name = "onnx.Mod"
    VERSIONS: ClassVar[tuple[int, ...]] = (10, 13, 28)
    fmod = integer(0)


@irdl_op_definition
class MulOp(Binary):
    """onnx.ai/onnx/operators/onnx__Mul.html"""

    name = "onnx.Mul"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 13, 14)


@irdl_op_definition
class MulV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Mul.html, versions 1 and 6.

    B broadcasts only with `broadcast`, aligned at `axis`.
    """

    name = "onnx.Mul_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6)


@irdl_op_definition
class NegOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Neg.html"""

    name = "onnx.Neg"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class PowOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Pow.html"""

    name = "onnx.Pow"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 12, 13, 15)
    X = operand_def(Tensor)
    Y = operand_def(Tensor)
    Z = result_def(Tensor)


@irdl_op_definition
class PowV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Pow.html, version 1. Y broadcasts only with `broadcast`, aligned at `axis`."""

    name = "onnx.Pow_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    Y = operand_def(Tensor)
    axis = optional(INT)
    broadcast = integer(0)
    Z = result_def(Tensor)


@irdl_op_definition
class ReciprocalOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Reciprocal.html"""

    name = "onnx.Reciprocal"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class RoundOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Round.html"""

    name = "onnx.Round"
    VERSIONS: ClassVar[tuple[int, ...]] = (11, 22)


@irdl_op_definition
class SignOp(Unary):
    """onnx.ai/onnx/operators/onnx__Sign.html"""

    name = "onnx.Sign"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 13)


@irdl_op_definition
class SinOp(Unary):
    """onnx.ai/onnx/operators/onnx__Sin.html"""

    name = "onnx.Sin"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 22)


@irdl_op_definition
class SinhOp(Unary):
    """onnx.ai/onnx/operators/onnx__Sinh.html"""

    name = "onnx.Sinh"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 22)


@irdl_op_definition
class SqrtOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__Sqrt.html"""

    name = "onnx.Sqrt"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


@irdl_op_definition
class SubOp(Binary):
    """onnx.ai/onnx/operators/onnx__Sub.html"""

    name = "onnx.Sub"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 13, 14)


@irdl_op_definition
class SubV1Op(LegacyBinary):
    """onnx.ai/onnx/operators/onnx__Sub.html, versions 1 and 6.

    B broadcasts only with `broadcast`, aligned at `axis`.
    """

    name = "onnx.Sub_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6)


@irdl_op_definition
class SumOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__Sum.html"""

    name = "onnx.Sum"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 8, 13)
    data_0 = var_operand_def(Tensor)
    sum = result_def(Tensor)


@irdl_op_definition
class TanOp(Unary):
    """onnx.ai/onnx/operators/onnx__Tan.html"""

    name = "onnx.Tan"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 22)


@irdl_op_definition
class TanhOp(Unary):
    """onnx.ai/onnx/operators/onnx__Tanh.html"""

    name = "onnx.Tanh"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 13)


OPS = [
    AbsOp,
    AcosOp,
    AcoshOp,
    AddOp,
    AddV1Op,
    AsinOp,
    AsinhOp,
    AtanOp,
    AtanhOp,
    CeilOp,
    CosOp,
    CoshOp,
    CumProdOp,
    CumSumOp,
    DivOp,
    DivV1Op,
    ErfOp,
    FloorOp,
    LogOp,
    MaxOp,
    MeanOp,
    MinOp,
    ModOp,
    MulOp,
    MulV1Op,
    NegOp,
    PowOp,
    PowV1Op,
    ReciprocalOp,
    RoundOp,
    SignOp,
    SinOp,
    SinhOp,
    SqrtOp,
    SubOp,
    SubV1Op,
    SumOp,
    TanOp,
    TanhOp,
]
