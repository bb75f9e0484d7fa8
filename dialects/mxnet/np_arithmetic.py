"""MXNet operators of the family 'np_arithmetic'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, number
from stepwell.dialects.mxnet.base import Binary, Elementwise, MxnetOp, Pairwise, Scalar, opt_number


@irdl_op_definition
class NpiAbsOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_abs"""

    name = "mxnet._npi_abs"


@irdl_op_definition
class NpiAddOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_add"""

    name = "mxnet._npi_add"


@irdl_op_definition
class NpiAddScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_add_scalar"""

    name = "mxnet._npi_add_scalar"


@irdl_op_definition
class NpiAroundOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_around"""

    name = "mxnet._npi_around"
    x = operand_def(Tensor)
    decimals = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiCbrtOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_cbrt"""

    name = "mxnet._npi_cbrt"


@irdl_op_definition
class NpiCeilOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_ceil"""

    name = "mxnet._npi_ceil"


@irdl_op_definition
class NpiCopysignOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_copysign"""

    name = "mxnet._npi_copysign"


@irdl_op_definition
class NpiCopysignScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_copysign_scalar"""

    name = "mxnet._npi_copysign_scalar"


@irdl_op_definition
class NpiExpOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_exp"""

    name = "mxnet._npi_exp"


@irdl_op_definition
class NpiExpm1Op(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_expm1"""

    name = "mxnet._npi_expm1"


@irdl_op_definition
class NpiFixOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_fix"""

    name = "mxnet._npi_fix"


@irdl_op_definition
class NpiFloorOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_floor"""

    name = "mxnet._npi_floor"


@irdl_op_definition
class NpiHypotOp(Pairwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_hypot"""

    name = "mxnet._npi_hypot"


@irdl_op_definition
class NpiLcmOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_lcm"""

    name = "mxnet._npi_lcm"


@irdl_op_definition
class NpiLcmScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_lcm_scalar"""

    name = "mxnet._npi_lcm_scalar"


@irdl_op_definition
class NpiLdexpOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_ldexp"""

    name = "mxnet._npi_ldexp"


@irdl_op_definition
class NpiLdexpScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_ldexp_scalar"""

    name = "mxnet._npi_ldexp_scalar"


@irdl_op_definition
class NpiLog10Op(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_log10"""

    name = "mxnet._npi_log10"


@irdl_op_definition
class NpiLog1pOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_log1p"""

    name = "mxnet._npi_log1p"


@irdl_op_definition
class NpiLog2Op(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_log2"""

    name = "mxnet._npi_log2"


@irdl_op_definition
class NpiLogOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_log"""

    name = "mxnet._npi_log"


@irdl_op_definition
class NpiModOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_mod"""

    name = "mxnet._npi_mod"


@irdl_op_definition
class NpiModScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_mod_scalar"""

    name = "mxnet._npi_mod_scalar"


@irdl_op_definition
class NpiMultiplyOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_multiply"""

    name = "mxnet._npi_multiply"


@irdl_op_definition
class NpiMultiplyScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_multiply_scalar"""

    name = "mxnet._npi_multiply_scalar"


@irdl_op_definition
class NpiNanToNumOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_nan_to_num"""

    name = "mxnet._npi_nan_to_num"
    data = operand_def(Tensor)
    copy = boolean(True)
    nan = number(0.0)
    posinf = opt_number()
    neginf = opt_number()
    output = result_def(Tensor)


@irdl_op_definition
class NpiNegativeOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_negative"""

    name = "mxnet._npi_negative"


@irdl_op_definition
class NpiPolyvalOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_polyval"""

    name = "mxnet._npi_polyval"
    p = operand_def(Tensor)
    x = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpiPowerOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_power"""

    name = "mxnet._npi_power"


@irdl_op_definition
class NpiPowerScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_power_scalar"""

    name = "mxnet._npi_power_scalar"


@irdl_op_definition
class NpiRarctan2ScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_rarctan2_scalar"""

    name = "mxnet._npi_rarctan2_scalar"


@irdl_op_definition
class NpiRcopysignScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_rcopysign_scalar"""

    name = "mxnet._npi_rcopysign_scalar"


@irdl_op_definition
class NpiReciprocalOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_reciprocal"""

    name = "mxnet._npi_reciprocal"


@irdl_op_definition
class NpiRintOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_rint"""

    name = "mxnet._npi_rint"


@irdl_op_definition
class NpiRldexpScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_rldexp_scalar"""

    name = "mxnet._npi_rldexp_scalar"


@irdl_op_definition
class NpiRmodScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_rmod_scalar"""

    name = "mxnet._npi_rmod_scalar"


@irdl_op_definition
class NpiRpowerScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_rpower_scalar"""

    name = "mxnet._npi_rpower_scalar"


@irdl_op_definition
class NpiRsubtractScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_rsubtract_scalar"""

    name = "mxnet._npi_rsubtract_scalar"


@irdl_op_definition
class NpiRtrueDivideScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_rtrue_divide_scalar"""

    name = "mxnet._npi_rtrue_divide_scalar"


@irdl_op_definition
class NpiSignOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_sign"""

    name = "mxnet._npi_sign"


@irdl_op_definition
class NpiSqrtOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_sqrt"""

    name = "mxnet._npi_sqrt"


@irdl_op_definition
class NpiSquareOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_square"""

    name = "mxnet._npi_square"


@irdl_op_definition
class NpiSubtractOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_subtract"""

    name = "mxnet._npi_subtract"


@irdl_op_definition
class NpiSubtractScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_subtract_scalar"""

    name = "mxnet._npi_subtract_scalar"


@irdl_op_definition
class NpiTrueDivideOp(Binary):
    """mxnet.apache.org/versions/1.9.1 › _npi_true_divide"""

    name = "mxnet._npi_true_divide"


@irdl_op_definition
class NpiTrueDivideScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_true_divide_scalar"""

    name = "mxnet._npi_true_divide_scalar"


@irdl_op_definition
class NpiTruncOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_trunc"""

    name = "mxnet._npi_trunc"


OPS = [
    NpiAbsOp,
    NpiAddOp,
    NpiAddScalarOp,
    NpiAroundOp,
    NpiCbrtOp,
    NpiCeilOp,
    NpiCopysignOp,
    NpiCopysignScalarOp,
    NpiExpOp,
    NpiExpm1Op,
    NpiFixOp,
    NpiFloorOp,
    NpiHypotOp,
    NpiLcmOp,
    NpiLcmScalarOp,
    NpiLdexpOp,
    NpiLdexpScalarOp,
    NpiLog10Op,
    NpiLog1pOp,
    NpiLog2Op,
    NpiLogOp,
    NpiModOp,
    NpiModScalarOp,
    NpiMultiplyOp,
    NpiMultiplyScalarOp,
    NpiNanToNumOp,
    NpiNegativeOp,
    NpiPolyvalOp,
    NpiPowerOp,
    NpiPowerScalarOp,
    NpiRarctan2ScalarOp,
    NpiRcopysignScalarOp,
    NpiReciprocalOp,
    NpiRintOp,
    NpiRldexpScalarOp,
    NpiRmodScalarOp,
    NpiRpowerScalarOp,
    NpiRsubtractScalarOp,
    NpiRtrueDivideScalarOp,
    NpiSignOp,
    NpiSqrtOp,
    NpiSquareOp,
    NpiSubtractOp,
    NpiSubtractScalarOp,
    NpiTrueDivideOp,
    NpiTrueDivideScalarOp,
    NpiTruncOp,
]
