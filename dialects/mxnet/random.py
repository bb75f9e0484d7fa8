"""MXNet operators of the family 'random'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number
from stepwell.dialects.mxnet.base import MxnetOp, Unary, opt_ints


@irdl_op_definition
class RandomExponentialLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_exponential_like"""

    name = "mxnet._random_exponential_like"
    data = operand_def(Tensor)
    lam = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class RandomExponentialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_exponential"""

    name = "mxnet._random_exponential"
    lam = number(1.0)
    shape = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class RandomGammaLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_gamma_like"""

    name = "mxnet._random_gamma_like"
    data = operand_def(Tensor)
    alpha = number(1.0)
    beta = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class RandomGammaOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_gamma"""

    name = "mxnet._random_gamma"
    alpha = number(1.0)
    beta = number(1.0)
    shape = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class RandomGeneralizedNegativeBinomialLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_generalized_negative_binomial_like"""

    name = "mxnet._random_generalized_negative_binomial_like"
    data = operand_def(Tensor)
    mu = number(1.0)
    alpha = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class RandomGeneralizedNegativeBinomialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_generalized_negative_binomial"""

    name = "mxnet._random_generalized_negative_binomial"
    mu = number(1.0)
    alpha = number(1.0)
    shape = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class RandomNegativeBinomialLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_negative_binomial_like"""

    name = "mxnet._random_negative_binomial_like"
    data = operand_def(Tensor)
    k = integer(1)
    p = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class RandomNegativeBinomialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_negative_binomial"""

    name = "mxnet._random_negative_binomial"
    k = integer(1)
    p = number(1.0)
    shape = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class RandomNormalLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_normal_like"""

    name = "mxnet._random_normal_like"
    data = operand_def(Tensor)
    loc = number(0.0)
    scale = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class RandomNormalOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_normal"""

    name = "mxnet._random_normal"
    loc = number(0.0)
    scale = number(1.0)
    shape = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class RandomPoissonLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_poisson_like"""

    name = "mxnet._random_poisson_like"
    data = operand_def(Tensor)
    lam = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class RandomPoissonOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_poisson"""

    name = "mxnet._random_poisson"
    lam = number(1.0)
    shape = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class RandomRandintOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_randint"""

    name = "mxnet._random_randint"
    low = integer()
    high = integer()
    shape = opt_ints()
    dtype = enumeration("None", "int32", "int64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class RandomUniformLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_uniform_like"""

    name = "mxnet._random_uniform_like"
    data = operand_def(Tensor)
    low = number(0.0)
    high = number(1.0)
    output = result_def(Tensor)


@irdl_op_definition
class RandomUniformOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _random_uniform"""

    name = "mxnet._random_uniform"
    low = number(0.0)
    high = number(1.0)
    shape = opt_ints()
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class SampleExponentialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_exponential"""

    name = "mxnet._sample_exponential"
    lam = operand_def(Tensor)
    shape = ints(())
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class SampleGammaOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_gamma"""

    name = "mxnet._sample_gamma"
    alpha = operand_def(Tensor)
    beta = operand_def(Tensor)
    shape = ints(())
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class SampleGeneralizedNegativeBinomialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_generalized_negative_binomial"""

    name = "mxnet._sample_generalized_negative_binomial"
    mu = operand_def(Tensor)
    alpha = operand_def(Tensor)
    shape = ints(())
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class SampleMultinomialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_multinomial"""

    name = "mxnet._sample_multinomial"
    data = operand_def(Tensor)
    shape = ints(())
    get_prob = boolean(False)
    dtype = enumeration("float16", "float32", "float64", "int32", "uint8", default="int32")
    outputs = var_result_def(Tensor)


@irdl_op_definition
class SampleNegativeBinomialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_negative_binomial"""

    name = "mxnet._sample_negative_binomial"
    k = operand_def(Tensor)
    p = operand_def(Tensor)
    shape = ints(())
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class SampleNormalOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_normal"""

    name = "mxnet._sample_normal"
    mu = operand_def(Tensor)
    sigma = operand_def(Tensor)
    shape = ints(())
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class SamplePoissonOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_poisson"""

    name = "mxnet._sample_poisson"
    lam = operand_def(Tensor)
    shape = ints(())
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class SampleUniformOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_uniform"""

    name = "mxnet._sample_uniform"
    low = operand_def(Tensor)
    high = operand_def(Tensor)
    shape = ints(())
    dtype = enumeration("None", "float16", "float32", "float64", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class SampleUniqueZipfianOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _sample_unique_zipfian"""

    name = "mxnet._sample_unique_zipfian"
    range_max = integer()
    shape = opt_ints()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ShuffleOp(Unary):
    """mxnet.apache.org/versions/1.9.1 › _shuffle"""

    name = "mxnet._shuffle"


OPS = [
    RandomExponentialLikeOp,
    RandomExponentialOp,
    RandomGammaLikeOp,
    RandomGammaOp,
    RandomGeneralizedNegativeBinomialLikeOp,
    RandomGeneralizedNegativeBinomialOp,
    RandomNegativeBinomialLikeOp,
    RandomNegativeBinomialOp,
    RandomNormalLikeOp,
    RandomNormalOp,
    RandomPoissonLikeOp,
    RandomPoissonOp,
    RandomRandintOp,
    RandomUniformLikeOp,
    RandomUniformOp,
    SampleExponentialOp,
    SampleGammaOp,
    SampleGeneralizedNegativeBinomialOp,
    SampleMultinomialOp,
    SampleNegativeBinomialOp,
    SampleNormalOp,
    SamplePoissonOp,
    SampleUniformOp,
    SampleUniqueZipfianOp,
    ShuffleOp,
]
