"""MXNet operators of the family 'signals'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class ContribCountSketchOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_count_sketch"""

    name = "mxnet._contrib_count_sketch"
    data = operand_def(Tensor)
    h = operand_def(Tensor)
    s = operand_def(Tensor)
    out_dim = integer()
    processing_batch_size = integer(32)
    output = result_def(Tensor)


@irdl_op_definition
class ContribFftOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_fft"""

    name = "mxnet._contrib_fft"
    data = operand_def(Tensor)
    compute_size = integer(128)
    output = result_def(Tensor)


@irdl_op_definition
class ContribHawkesllOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_hawkesll"""

    name = "mxnet._contrib_hawkesll"
    lda = operand_def(Tensor)
    alpha = operand_def(Tensor)
    beta = operand_def(Tensor)
    state = operand_def(Tensor)
    lags = operand_def(Tensor)
    marks = operand_def(Tensor)
    valid_length = operand_def(Tensor)
    max_time = operand_def(Tensor)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribIfftOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_ifft"""

    name = "mxnet._contrib_ifft"
    data = operand_def(Tensor)
    compute_size = integer(128)
    output = result_def(Tensor)


OPS = [
    ContribCountSketchOp,
    ContribFftOp,
    ContribHawkesllOp,
    ContribIfftOp,
]
