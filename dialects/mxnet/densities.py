"""MXNet operators of the family 'densities'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class RandomPdfDirichletOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_pdf_dirichlet"""

    name = "mxnet._random_pdf_dirichlet"
    sample = operand_def(Tensor)
    alpha = operand_def(Tensor)
    is_log = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class RandomPdfExponentialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_pdf_exponential"""

    name = "mxnet._random_pdf_exponential"
    sample = operand_def(Tensor)
    lam = operand_def(Tensor)
    is_log = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class RandomPdfGammaOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_pdf_gamma"""

    name = "mxnet._random_pdf_gamma"
    sample = operand_def(Tensor)
    alpha = operand_def(Tensor)
    beta = operand_def(Tensor)
    is_log = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class RandomPdfGeneralizedNegativeBinomialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_pdf_generalized_negative_binomial"""

    name = "mxnet._random_pdf_generalized_negative_binomial"
    sample = operand_def(Tensor)
    mu = operand_def(Tensor)
    alpha = operand_def(Tensor)
    is_log = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class RandomPdfNegativeBinomialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_pdf_negative_binomial"""

    name = "mxnet._random_pdf_negative_binomial"
    sample = operand_def(Tensor)
    k = operand_def(Tensor)
    p = operand_def(Tensor)
    is_log = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class RandomPdfNormalOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_pdf_normal"""

    name = "mxnet._random_pdf_normal"
    sample = operand_def(Tensor)
    mu = operand_def(Tensor)
    sigma = operand_def(Tensor)
    is_log = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class RandomPdfPoissonOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_pdf_poisson"""

    name = "mxnet._random_pdf_poisson"
    sample = operand_def(Tensor)
    lam = operand_def(Tensor)
    is_log = boolean(False)
    output = result_def(Tensor)


@irdl_op_definition
class RandomPdfUniformOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_pdf_uniform"""

    name = "mxnet._random_pdf_uniform"
    sample = operand_def(Tensor)
    low = operand_def(Tensor)
    high = operand_def(Tensor)
    is_log = boolean(False)
    output = result_def(Tensor)


OPS = [
    RandomPdfDirichletOp,
    RandomPdfExponentialOp,
    RandomPdfGammaOp,
    RandomPdfGeneralizedNegativeBinomialOp,
    RandomPdfNegativeBinomialOp,
    RandomPdfNormalOp,
    RandomPdfPoissonOp,
    RandomPdfUniformOp,
]
