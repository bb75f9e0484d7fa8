"""MXNet operators of the family 'linear_algebra'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, number
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class LinalgDetOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_det"""

    name = "mxnet._linalg_det"
    A = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgExtractdiagOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_extractdiag"""

    name = "mxnet._linalg_extractdiag"
    A = operand_def(Tensor)
    offset = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgExtracttrianOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_extracttrian"""

    name = "mxnet._linalg_extracttrian"
    A = operand_def(Tensor)
    offset = integer(0)
    lower = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgGelqfOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_gelqf"""

    name = "mxnet._linalg_gelqf"
    A = operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class LinalgGemm2Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_gemm2"""

    name = "mxnet._linalg_gemm2"
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    alpha = number(1.0)
    axis = integer(-2)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgGemmOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_gemm"""

    name = "mxnet._linalg_gemm"
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    C = operand_def(Tensor)
    transpose_a = boolean(False)
    transpose_b = boolean(False)
    alpha = number(1.0)
    beta = number(1.0)
    axis = integer(-2)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgInverseOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_inverse"""

    name = "mxnet._linalg_inverse"
    A = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgMakediagOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_makediag"""

    name = "mxnet._linalg_makediag"
    A = operand_def(Tensor)
    offset = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgMaketrianOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_maketrian"""

    name = "mxnet._linalg_maketrian"
    A = operand_def(Tensor)
    offset = integer(0)
    lower = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgPotrfOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_potrf"""

    name = "mxnet._linalg_potrf"
    A = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgPotriOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_potri"""

    name = "mxnet._linalg_potri"
    A = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgSlogdetOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_slogdet"""

    name = "mxnet._linalg_slogdet"
    A = operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class LinalgSumlogdiagOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_sumlogdiag"""

    name = "mxnet._linalg_sumlogdiag"
    A = operand_def(Tensor)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgSyevdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_syevd"""

    name = "mxnet._linalg_syevd"
    A = operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class LinalgSyrkOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_syrk"""

    name = "mxnet._linalg_syrk"
    A = operand_def(Tensor)
    transpose = boolean(False)
    alpha = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgTrmmOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_trmm"""

    name = "mxnet._linalg_trmm"
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    transpose = boolean(False)
    rightside = boolean(False)
    lower = boolean(True)
    alpha = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class LinalgTrsmOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _linalg_trsm"""

    name = "mxnet._linalg_trsm"
    A = operand_def(Tensor)
    B = operand_def(Tensor)
    transpose = boolean(False)
    rightside = boolean(False)
    lower = boolean(True)
    alpha = number(1.0)
    output = result_def(Tensor)


OPS = [
    LinalgDetOp,
    LinalgExtractdiagOp,
    LinalgExtracttrianOp,
    LinalgGelqfOp,
    LinalgGemm2Op,
    LinalgGemmOp,
    LinalgInverseOp,
    LinalgMakediagOp,
    LinalgMaketrianOp,
    LinalgPotrfOp,
    LinalgPotriOp,
    LinalgSlogdetOp,
    LinalgSumlogdiagOp,
    LinalgSyevdOp,
    LinalgSyrkOp,
    LinalgTrmmOp,
    LinalgTrsmOp,
]
