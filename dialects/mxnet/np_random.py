"""MXNet operators of the family 'np_random'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, number, string
from stepwell.dialects.mxnet.base import MxnetOp, opt_ints, opt_number


@irdl_op_definition
class NpiBernoulliOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_bernoulli"""

    name = "mxnet._npi_bernoulli"
    input1 = opt_operand_def(Tensor)
    prob = opt_number()
    logit = opt_number()
    size = opt_ints()
    dtype = enumeration("bool", "float16", "float32", "float64", "int32", "uint8", default="float32")
    is_logit = boolean()
    output = result_def(Tensor)


@irdl_op_definition
class NpiChoiceOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_choice"""

    name = "mxnet._npi_choice"
    input1 = opt_operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    a = string()
    size = string()
    replace = boolean(True)
    weighted = boolean(False)
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NpiExponentialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_exponential"""

    name = "mxnet._npi_exponential"
    input1 = opt_operand_def(Tensor)
    scale = number(1.0)
    size = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpiGammaOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_gamma"""

    name = "mxnet._npi_gamma"
    input1 = opt_operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    shape = opt_number()
    scale = opt_number()
    size = opt_ints()
    dtype = enumeration("float16", "float32", "float64", default="float32")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NpiGumbelOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_gumbel"""

    name = "mxnet._npi_gumbel"
    input1 = opt_operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    loc = opt_number()
    scale = opt_number()
    size = opt_ints()
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NpiLogisticOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_logistic"""

    name = "mxnet._npi_logistic"
    input1 = opt_operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    loc = opt_number()
    scale = opt_number()
    size = opt_ints()
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NpiMultinomialOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_multinomial"""

    name = "mxnet._npi_multinomial"
    a = operand_def(Tensor)
    n = integer()
    pvals = string("None")
    size = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpiNormalNOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_normal_n"""

    name = "mxnet._npi_normal_n"
    input1 = opt_operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    loc = opt_number()
    scale = opt_number()
    size = opt_ints()
    dtype = enumeration("float16", "float32", "float64", default="float32")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NpiNormalOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_normal"""

    name = "mxnet._npi_normal"
    input1 = opt_operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    loc = opt_number()
    scale = opt_number()
    size = opt_ints()
    dtype = enumeration("float16", "float32", "float64", default="float32")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NpiParetoOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_pareto"""

    name = "mxnet._npi_pareto"
    input1 = opt_operand_def(Tensor)
    a = opt_number()
    size = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpiPowerdOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_powerd"""

    name = "mxnet._npi_powerd"
    input1 = opt_operand_def(Tensor)
    a = opt_number()
    size = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpiRayleighOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_rayleigh"""

    name = "mxnet._npi_rayleigh"
    input1 = opt_operand_def(Tensor)
    scale = number(1.0)
    size = opt_ints()
    output = result_def(Tensor)


@irdl_op_definition
class NpiUniformNOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_uniform_n"""

    name = "mxnet._npi_uniform_n"
    input1 = opt_operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    low = opt_number()
    high = opt_number()
    size = opt_ints()
    dtype = enumeration("float16", "float32", "float64", default="float32")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NpiUniformOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_uniform"""

    name = "mxnet._npi_uniform"
    input1 = opt_operand_def(Tensor)
    input2 = opt_operand_def(Tensor)
    low = opt_number()
    high = opt_number()
    size = opt_ints()
    dtype = enumeration("float16", "float32", "float64", default="float32")
    output = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class NpiWeibullOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_weibull"""

    name = "mxnet._npi_weibull"
    input1 = opt_operand_def(Tensor)
    a = opt_number()
    size = opt_ints()
    output = result_def(Tensor)


OPS = [
    NpiBernoulliOp,
    NpiChoiceOp,
    NpiExponentialOp,
    NpiGammaOp,
    NpiGumbelOp,
    NpiLogisticOp,
    NpiMultinomialOp,
    NpiNormalNOp,
    NpiNormalOp,
    NpiParetoOp,
    NpiPowerdOp,
    NpiRayleighOp,
    NpiUniformNOp,
    NpiUniformOp,
    NpiWeibullOp,
]
