"""MXNet operators of the family 'np_trigonometry'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.mxnet.base import Elementwise, Pairwise, Scalar


@irdl_op_definition
class NpiArccosOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_arccos"""

    name = "mxnet._npi_arccos"


@irdl_op_definition
class NpiArccoshOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_arccosh"""

    name = "mxnet._npi_arccosh"


@irdl_op_definition
class NpiArcsinOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_arcsin"""

    name = "mxnet._npi_arcsin"


@irdl_op_definition
class NpiArcsinhOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_arcsinh"""

    name = "mxnet._npi_arcsinh"


@irdl_op_definition
class NpiArctan2Op(Pairwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_arctan2"""

    name = "mxnet._npi_arctan2"


@irdl_op_definition
class NpiArctan2ScalarOp(Scalar):
    """mxnet.apache.org/versions/1.9.1 › _npi_arctan2_scalar"""

    name = "mxnet._npi_arctan2_scalar"


@irdl_op_definition
class NpiArctanOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_arctan"""

    name = "mxnet._npi_arctan"


@irdl_op_definition
class NpiArctanhOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_arctanh"""

    name = "mxnet._npi_arctanh"


@irdl_op_definition
class NpiCosOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_cos"""

    name = "mxnet._npi_cos"


@irdl_op_definition
class NpiCoshOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_cosh"""

    name = "mxnet._npi_cosh"


@irdl_op_definition
class NpiDegreesOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_degrees"""

    name = "mxnet._npi_degrees"


@irdl_op_definition
class NpiRadiansOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_radians"""

    name = "mxnet._npi_radians"


@irdl_op_definition
class NpiSinOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_sin"""

    name = "mxnet._npi_sin"


@irdl_op_definition
class NpiSinhOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_sinh"""

    name = "mxnet._npi_sinh"


@irdl_op_definition
class NpiTanOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_tan"""

    name = "mxnet._npi_tan"


@irdl_op_definition
class NpiTanhOp(Elementwise):
    """mxnet.apache.org/versions/1.9.1 › _npi_tanh"""

    name = "mxnet._npi_tanh"


OPS = [
    NpiArccosOp,
    NpiArccoshOp,
    NpiArcsinOp,
    NpiArcsinhOp,
    NpiArctan2Op,
    NpiArctan2ScalarOp,
    NpiArctanOp,
    NpiArctanhOp,
    NpiCosOp,
    NpiCoshOp,
    NpiDegreesOp,
    NpiRadiansOp,
    NpiSinOp,
    NpiSinhOp,
    NpiTanOp,
    NpiTanhOp,
]
