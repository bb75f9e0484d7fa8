"""Operations of the specification's category 'arithmetic'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration
from stepwell.dialects.opset.base import OpsetOp
from stepwell.dialects.opset.elementwise import Binary, Unary
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def


@irdl_op_definition
class AbsOp(Unary):
    """docs.openvino.ai › Abs-1"""

    name = "opset.Abs_1"


@irdl_op_definition
class AcosOp(Unary):
    """docs.openvino.ai › Acos-1"""

    name = "opset.Acos_1"


@irdl_op_definition
class AcoshOp(Unary):
    """docs.openvino.ai › Acosh-4"""

    name = "opset.Acosh_4"


@irdl_op_definition
class AddOp(Binary):
    """docs.openvino.ai › Add-1"""

    name = "opset.Add_1"


@irdl_op_definition
class AsinOp(Unary):
    """docs.openvino.ai › Asin-1"""

    name = "opset.Asin_1"


@irdl_op_definition
class AsinhOp(Unary):
    """docs.openvino.ai › Asinh-4"""

    name = "opset.Asinh_4"


@irdl_op_definition
class AtanOp(Unary):
    """docs.openvino.ai › Atan-1"""

    name = "opset.Atan_1"


@irdl_op_definition
class AtanhOp(Unary):
    """docs.openvino.ai › Atanh-4"""

    name = "opset.Atanh_4"


@irdl_op_definition
class CeilingOp(Unary):
    """docs.openvino.ai › Ceiling-1"""

    name = "opset.Ceiling_1"


@irdl_op_definition
class CosOp(Unary):
    """docs.openvino.ai › Cos-1"""

    name = "opset.Cos_1"


@irdl_op_definition
class CoshOp(Unary):
    """docs.openvino.ai › Cosh-1"""

    name = "opset.Cosh_1"


@irdl_op_definition
class CumSumOp(OpsetOp):
    """docs.openvino.ai › CumSum-3"""

    name = "opset.CumSum_3"
    data = operand_def(Tensor)
    axis = opt_operand_def(Tensor)
    exclusive = boolean(False)
    reverse = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class DivideOp(Binary):
    """docs.openvino.ai › Divide-1"""

    name = "opset.Divide_1"
    m_pythondiv = boolean(True)


@irdl_op_definition
class ErfOp(Unary):
    """docs.openvino.ai › Erf-1"""

    name = "opset.Erf_1"


@irdl_op_definition
class ErfInvOp(Unary):
    """docs.openvino.ai › ErfInv-17"""

    name = "opset.ErfInv_17"


@irdl_op_definition
class FloorOp(Unary):
    """docs.openvino.ai › Floor-1"""

    name = "opset.Floor_1"


@irdl_op_definition
class FloorModOp(Binary):
    """docs.openvino.ai › FloorMod-1"""

    name = "opset.FloorMod_1"


@irdl_op_definition
class LogOp(Unary):
    """docs.openvino.ai › Log-1"""

    name = "opset.Log_1"


@irdl_op_definition
class MaximumOp(Binary):
    """docs.openvino.ai › Maximum-1"""

    name = "opset.Maximum_1"


@irdl_op_definition
class MinimumOp(Binary):
    """docs.openvino.ai › Minimum-1"""

    name = "opset.Minimum_1"


@irdl_op_definition
class ModOp(Binary):
    """docs.openvino.ai › Mod-1"""

    name = "opset.Mod_1"


@irdl_op_definition
class MultiplyOp(Binary):
    """docs.openvino.ai › Multiply-1"""

    name = "opset.Multiply_1"


@irdl_op_definition
class NegativeOp(Unary):
    """docs.openvino.ai › Negative-1"""

    name = "opset.Negative_1"


@irdl_op_definition
class PowerOp(Binary):
    """docs.openvino.ai › Power-1"""

    name = "opset.Power_1"


@irdl_op_definition
class RoundOp(Unary):
    """docs.openvino.ai › Round-5"""

    name = "opset.Round_5"
    mode = enumeration("half_to_even", "half_away_from_zero", default="half_to_even")


@irdl_op_definition
class SignOp(Unary):
    """docs.openvino.ai › Sign-1"""

    name = "opset.Sign_1"


@irdl_op_definition
class SinOp(Unary):
    """docs.openvino.ai › Sin-1"""

    name = "opset.Sin_1"


@irdl_op_definition
class SinhOp(Unary):
    """docs.openvino.ai › Sinh-1"""

    name = "opset.Sinh_1"


@irdl_op_definition
class SqrtOp(Unary):
    """docs.openvino.ai › Sqrt-1"""

    name = "opset.Sqrt_1"


@irdl_op_definition
class SquaredDifferenceOp(Binary):
    """docs.openvino.ai › SquaredDifference-1"""

    name = "opset.SquaredDifference_1"


@irdl_op_definition
class SubtractOp(Binary):
    """docs.openvino.ai › Subtract-1"""

    name = "opset.Subtract_1"


@irdl_op_definition
class TanOp(Unary):
    """docs.openvino.ai › Tan-1"""

    name = "opset.Tan_1"


@irdl_op_definition
class TanhOp(Unary):
    """docs.openvino.ai › Tanh-1"""

    name = "opset.Tanh_1"


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
