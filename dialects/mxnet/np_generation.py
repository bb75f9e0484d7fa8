"""MXNet operators of the family 'np_generation'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number, string
from stepwell.dialects.mxnet.base import MxnetOp, opt_number


@irdl_op_definition
class NpiArangeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_arange"""

    name = "mxnet._npi_arange"
    start = number()
    stop = opt_number()
    step = number(1.0)
    repeat = integer(1)
    infer_range = boolean(False)
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiBlackmanOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_blackman"""

    name = "mxnet._npi_blackman"
    M = string("None")
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiEyeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_eye"""

    name = "mxnet._npi_eye"
    N = integer()
    M = string("None")
    k = integer(0)
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiFullLikeOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_full_like"""

    name = "mxnet._npi_full_like"
    a = operand_def(Tensor)
    fill_value = number()
    dtype = enumeration(
        "None", "bfloat16", "bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="None"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiHammingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_hamming"""

    name = "mxnet._npi_hamming"
    M = string("None")
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiHanningOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_hanning"""

    name = "mxnet._npi_hanning"
    M = string("None")
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiIdentityOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_identity"""

    name = "mxnet._npi_identity"
    shape = ints(())
    dtype = enumeration(
        "bfloat16", "bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiIndicesOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_indices"""

    name = "mxnet._npi_indices"
    dimensions = ints()
    dtype = enumeration("bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="int32")
    output = result_def(Tensor)


@irdl_op_definition
class NpiLogspaceOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_logspace"""

    name = "mxnet._npi_logspace"
    start = number()
    stop = number()
    num = integer()
    endpoint = boolean(True)
    base = number(10.0)
    dtype = enumeration(
        "bfloat16", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiOnesOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_ones"""

    name = "mxnet._npi_ones"
    shape = ints(())
    dtype = enumeration(
        "bfloat16", "bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


@irdl_op_definition
class NpiTrilOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_tril"""

    name = "mxnet._npi_tril"
    data = operand_def(Tensor)
    k = integer(0)
    output = result_def(Tensor)


@irdl_op_definition
class NpiZerosOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _npi_zeros"""

    name = "mxnet._npi_zeros"
    shape = ints(())
    dtype = enumeration(
        "bfloat16", "bool", "float16", "float32", "float64", "int32", "int64", "int8", "uint8", default="float32"
    )
    output = result_def(Tensor)


OPS = [
    NpiArangeOp,
    NpiBlackmanOp,
    NpiEyeOp,
    NpiFullLikeOp,
    NpiHammingOp,
    NpiHanningOp,
    NpiIdentityOp,
    NpiIndicesOp,
    NpiLogspaceOp,
    NpiOnesOp,
    NpiTrilOp,
    NpiZerosOp,
]
