"""MXNet operators of the family 'np_linear_algebra'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, ints, number, string
from stepwell.dialects.mxnet.base import MxnetOp, opt_ints


@irdl_op_definition
class NpiCholeskyOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_cholesky"""

    name = "mxnet._npi_cholesky"
    A = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpiEigOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_eig"""

    name = "mxnet._npi_eig"
    A = operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpiEighOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_eigh"""

    name = "mxnet._npi_eigh"
    A = operand_def(Tensor)
    UPLO = string("L")
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpiEigvalsOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_eigvals"""

    name = "mxnet._npi_eigvals"
    A = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpiEigvalshOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_eigvalsh"""

    name = "mxnet._npi_eigvalsh"
    A = operand_def(Tensor)
    UPLO = string("L")
    output = result_def(Tensor)


@irdl_op_definition
class NpiNormOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_norm"""

    name = "mxnet._npi_norm"
    data = operand_def(Tensor)
    ord = number(2.0)
    axis = opt_ints()
    keepdims = boolean(False)
    flag = integer(-1)
    output = result_def(Tensor)


@irdl_op_definition
class NpiPinvOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_pinv"""

    name = "mxnet._npi_pinv"
    A = operand_def(Tensor)
    rcond = operand_def(Tensor)
    hermitian = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpiPinvScalarRcondOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_pinv_scalar_rcond"""

    name = "mxnet._npi_pinv_scalar_rcond"
    A = operand_def(Tensor)
    rcond = number(1e-15)
    hermitian = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class NpiSolveOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_solve"""

    name = "mxnet._npi_solve"
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class NpiSvdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_svd"""

    name = "mxnet._npi_svd"
    A = operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class NpiTensorinvOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_tensorinv"""

    name = "mxnet._npi_tensorinv"
    a = operand_def(Tensor)
    ind = integer(2)
    output = result_def(Tensor)


@irdl_op_definition
class NpiTensorsolveOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_tensorsolve"""

    name = "mxnet._npi_tensorsolve"
    a = operand_def(Tensor)
    b = operand_def(Tensor)
    a_axes = ints(())
    output = result_def(Tensor)


OPS = [
    NpiCholeskyOp,
    NpiEigOp,
    NpiEighOp,
    NpiEigvalsOp,
    NpiEigvalshOp,
    NpiNormOp,
    NpiPinvOp,
    NpiPinvScalarRcondOp,
    NpiSolveOp,
    NpiSvdOp,
    NpiTensorinvOp,
    NpiTensorsolveOp,
]
