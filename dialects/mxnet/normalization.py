"""MXNet operators of the family 'normalization'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, number, string
from stepwell.dialects.mxnet.base import MxnetOp, opt_ints, opt_number


@irdl_op_definition
class BatchNormOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › BatchNorm"""

    name = "mxnet.BatchNorm"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    moving_mean = operand_def(Tensor)
    moving_var = operand_def(Tensor)
    eps = number(0.0010000000474974513)
    momentum = number(0.899999976)
    fix_gamma = boolean(True)
    use_global_stats = boolean(False)
    output_mean_var = boolean(False)
    axis = integer(1)
    min_calib_range = opt_number()
    max_calib_range = opt_number()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class BatchNormV1Op(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › BatchNorm_v1"""

    name = "mxnet.BatchNorm_v1"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    moving_mean = operand_def(Tensor)
    moving_var = operand_def(Tensor)
    eps = number(0.00100000005)
    momentum = number(0.899999976)
    fix_gamma = boolean(True)
    use_global_stats = boolean(False)
    output_mean_var = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribBatchNormWithReLUOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_BatchNormWithReLU"""

    name = "mxnet._contrib_BatchNormWithReLU"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    moving_mean = operand_def(Tensor)
    moving_var = operand_def(Tensor)
    eps = number(0.0010000000474974513)
    momentum = number(0.899999976)
    fix_gamma = boolean(True)
    use_global_stats = boolean(False)
    output_mean_var = boolean(False)
    axis = integer(1)
    min_calib_range = opt_number()
    max_calib_range = opt_number()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ContribSyncBatchNormOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _contrib_SyncBatchNorm"""

    name = "mxnet._contrib_SyncBatchNorm"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    moving_mean = operand_def(Tensor)
    moving_var = operand_def(Tensor)
    eps = number(0.00100000005)
    momentum = number(0.899999976)
    fix_gamma = boolean(True)
    use_global_stats = boolean(False)
    output_mean_var = boolean(False)
    ndev = integer(1)
    key = string()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class GroupNormOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › GroupNorm"""

    name = "mxnet.GroupNorm"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    num_groups = integer(1)
    eps = number(9.99999975e-06)
    output_mean_var = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class InstanceNormOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › InstanceNorm"""

    name = "mxnet.InstanceNorm"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    eps = number(0.00100000005)
    output = result_def(Tensor)


@irdl_op_definition
class L2NormalizationOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › L2Normalization"""

    name = "mxnet.L2Normalization"
    data = operand_def(Tensor)
    eps = number(1.00000001e-10)
    mode = enumeration("channel", "instance", "spatial", default="instance")
    output = result_def(Tensor)


@irdl_op_definition
class LRNOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › LRN"""

    name = "mxnet.LRN"
    data = operand_def(Tensor)
    alpha = number(9.99999975e-05)
    beta = number(0.75)
    knorm = number(2.0)
    nsize = integer()
    output = result_def(Tensor)


@irdl_op_definition
class LayerNormOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › LayerNorm"""

    name = "mxnet.LayerNorm"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    axis = integer(-1)
    eps = number(9.99999975e-06)
    output_mean_var = boolean(False)
    outputs = var_result_def(Tensor)


@irdl_op_definition
class MomentsOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › moments"""

    name = "mxnet.moments"
    data = operand_def(Tensor)
    axes = opt_ints()
    keepdims = boolean(False)
    outputs = var_result_def(Tensor)


OPS = [
    BatchNormOp,
    BatchNormV1Op,
    ContribBatchNormWithReLUOp,
    ContribSyncBatchNormOp,
    GroupNormOp,
    InstanceNormOp,
    L2NormalizationOp,
    LRNOp,
    LayerNormOp,
    MomentsOp,
]
