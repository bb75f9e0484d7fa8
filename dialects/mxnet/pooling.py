"""MXNet operators of the family 'pooling'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, ints
from stepwell.dialects.mxnet.base import MxnetOp, opt_boolean, opt_integer


@irdl_op_definition
class ContribAdaptiveAvgPooling2DOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_AdaptiveAvgPooling2D"""

    name = "mxnet._contrib_AdaptiveAvgPooling2D"
    data = operand_def(Tensor)
    output_size = ints(())
    output = result_def(Tensor)


@irdl_op_definition
class PoolingOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Pooling"""

    name = "mxnet.Pooling"
    data = operand_def(Tensor)
    kernel = ints(())
    pool_type = enumeration("avg", "lp", "max", "sum", default="max")
    global_pool = boolean(False)
    pooling_convention = enumeration("full", "same", "valid", default="valid")
    stride = ints(())
    pad = ints(())
    p_value = opt_integer()
    count_include_pad = opt_boolean()
    layout = enumeration("None", "NCDHW", "NCHW", "NCW", "NDHWC", "NHWC", "NWC", default="None")
    output = result_def(Tensor)


@irdl_op_definition
class PoolingV1Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › Pooling_v1"""

    name = "mxnet.Pooling_v1"
    data = operand_def(Tensor)
    kernel = ints(())
    pool_type = enumeration("avg", "max", "sum", default="max")
    global_pool = boolean(False)
    pooling_convention = enumeration("full", "valid", default="valid")
    stride = ints(())
    pad = ints(())
    output = result_def(Tensor)


OPS = [
    ContribAdaptiveAvgPooling2DOp,
    PoolingOp,
    PoolingV1Op,
]
