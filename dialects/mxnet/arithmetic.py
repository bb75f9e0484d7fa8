"""MXNet operators of the family 'arithmetic'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import number
from stepwell.dialects.mxnet.base import Binary, MxnetOp, Scalar, Unary


@irdl_op_definition
class AbsOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › abs"""

    name = "mxnet.abs"


@irdl_op_definition
class AddNOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › add_n"""

    name = "mxnet.add_n"
    args = var_operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class BroadcastAddOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_add"""

    name = "mxnet.broadcast_add"


@irdl_op_definition
class BroadcastDivOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_div"""

    name = "mxnet.broadcast_div"


@irdl_op_definition
class BroadcastHypotOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_hypot"""

    name = "mxnet.broadcast_hypot"


@irdl_op_definition
class BroadcastMaximumOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_maximum"""

    name = "mxnet.broadcast_maximum"


@irdl_op_definition
class BroadcastMinimumOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_minimum"""

    name = "mxnet.broadcast_minimum"


@irdl_op_definition
class BroadcastModOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_mod"""

    name = "mxnet.broadcast_mod"


@irdl_op_definition
class BroadcastMulOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_mul"""

    name = "mxnet.broadcast_mul"


@irdl_op_definition
class BroadcastPowerOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_power"""

    name = "mxnet.broadcast_power"


@irdl_op_definition
class BroadcastSubOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › broadcast_sub"""

    name = "mxnet.broadcast_sub"


@irdl_op_definition
class CeilOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › ceil"""

    name = "mxnet.ceil"


@irdl_op_definition
class ClipOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › clip"""

    name = "mxnet.clip"
    data = operand_def(Tensor)
    a_min = number()
    a_max = number()
    output = result_def(Tensor)


@irdl_op_definition
class ContribQuadraticOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_quadratic"""

    name = "mxnet._contrib_quadratic"
    data = operand_def(Tensor)
    a = number(0.0)
    b = number(0.0)
    c = number(0.0)
    output = result_def(Tensor)


@irdl_op_definition
class ContribRoundSteOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _contrib_round_ste"""

    name = "mxnet._contrib_round_ste"


@irdl_op_definition
class ContribSignSteOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _contrib_sign_ste"""

    name = "mxnet._contrib_sign_ste"


@irdl_op_definition
class DivScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _div_scalar"""

    name = "mxnet._div_scalar"


@irdl_op_definition
class ElemwiseAddOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › elemwise_add"""

    name = "mxnet.elemwise_add"


@irdl_op_definition
class ElemwiseDivOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › elemwise_div"""

    name = "mxnet.elemwise_div"


@irdl_op_definition
class ElemwiseMulOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › elemwise_mul"""

    name = "mxnet.elemwise_mul"


@irdl_op_definition
class ElemwiseSubOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › elemwise_sub"""

    name = "mxnet.elemwise_sub"


@irdl_op_definition
class FixOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › fix"""

    name = "mxnet.fix"


@irdl_op_definition
class FloorOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › floor"""

    name = "mxnet.floor"


@irdl_op_definition
class HypotOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _hypot"""

    name = "mxnet._hypot"


@irdl_op_definition
class HypotScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _hypot_scalar"""

    name = "mxnet._hypot_scalar"


@irdl_op_definition
class MaximumOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _maximum"""

    name = "mxnet._maximum"


@irdl_op_definition
class MaximumScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _maximum_scalar"""

    name = "mxnet._maximum_scalar"


@irdl_op_definition
class MinimumOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _minimum"""

    name = "mxnet._minimum"


@irdl_op_definition
class MinimumScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _minimum_scalar"""

    name = "mxnet._minimum_scalar"


@irdl_op_definition
class MinusScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _minus_scalar"""

    name = "mxnet._minus_scalar"


@irdl_op_definition
class ModOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _mod"""

    name = "mxnet._mod"


@irdl_op_definition
class ModScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _mod_scalar"""

    name = "mxnet._mod_scalar"


@irdl_op_definition
class MulScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _mul_scalar"""

    name = "mxnet._mul_scalar"


@irdl_op_definition
class NegativeOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › negative"""

    name = "mxnet.negative"


@irdl_op_definition
class PlusScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _plus_scalar"""

    name = "mxnet._plus_scalar"


@irdl_op_definition
class PowerOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _power"""

    name = "mxnet._power"


@irdl_op_definition
class PowerScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _power_scalar"""

    name = "mxnet._power_scalar"


@irdl_op_definition
class RdivScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _rdiv_scalar"""

    name = "mxnet._rdiv_scalar"


@irdl_op_definition
class RintOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › rint"""

    name = "mxnet.rint"


@irdl_op_definition
class RminusScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _rminus_scalar"""

    name = "mxnet._rminus_scalar"


@irdl_op_definition
class RmodScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _rmod_scalar"""

    name = "mxnet._rmod_scalar"


@irdl_op_definition
class RoundOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › round"""

    name = "mxnet.round"


@irdl_op_definition
class RpowerScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _rpower_scalar"""

    name = "mxnet._rpower_scalar"


@irdl_op_definition
class SignOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › sign"""

    name = "mxnet.sign"


@irdl_op_definition
class TruncOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › trunc"""

    name = "mxnet.trunc"


OPS = [
    AbsOp,
    AddNOp,
    BroadcastAddOp,
    BroadcastDivOp,
    BroadcastHypotOp,
    BroadcastMaximumOp,
    BroadcastMinimumOp,
    BroadcastModOp,
    BroadcastMulOp,
    BroadcastPowerOp,
    BroadcastSubOp,
    CeilOp,
    ClipOp,
    ContribQuadraticOp,
    ContribRoundSteOp,
    ContribSignSteOp,
    DivScalarOp,
    ElemwiseAddOp,
    ElemwiseDivOp,
    ElemwiseMulOp,
    ElemwiseSubOp,
    FixOp,
    FloorOp,
    HypotOp,
    HypotScalarOp,
    MaximumOp,
    MaximumScalarOp,
    MinimumOp,
    MinimumScalarOp,
    MinusScalarOp,
    ModOp,
    ModScalarOp,
    MulScalarOp,
    NegativeOp,
    PlusScalarOp,
    PowerOp,
    PowerScalarOp,
    RdivScalarOp,
    RintOp,
    RminusScalarOp,
    RmodScalarOp,
    RoundOp,
    RpowerScalarOp,
    SignOp,
    TruncOp,
]
