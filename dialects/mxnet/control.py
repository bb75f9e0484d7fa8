"""MXNet operators of the family 'control'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, region_def, var_operand_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints
from stepwell.dialects.mxnet.base import MxnetOp


@irdl_op_definition
class CondOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _cond"""

    name = "mxnet._cond"
    data = var_operand_def(Tensor)
    cond = region_def()
    then_branch = region_def()
    else_branch = region_def()
    num_outputs = integer()
    cond_input_locs = ints()
    then_input_locs = ints()
    else_input_locs = ints()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class ForeachOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _foreach"""

    name = "mxnet._foreach"
    data = var_operand_def(Tensor)
    fn = region_def()
    num_outputs = integer()
    num_out_data = integer()
    in_state_locs = ints()
    in_data_locs = ints()
    remain_locs = ints()
    outputs = var_result_def(Tensor)


@irdl_op_definition
class WhileLoopOp(MxnetOp):
    """mxnet.apache.org/versions/1.9.1 › _while_loop"""

    name = "mxnet._while_loop"
    data = var_operand_def(Tensor)
    cond = region_def()
    func = region_def()
    num_outputs = integer()
    num_out_data = integer()
    max_iterations = integer()
    cond_input_locs = ints()
    func_input_locs = ints()
    func_var_locs = ints()
    outputs = var_result_def(Tensor)


OPS = [
    CondOp,
    ForeachOp,
    WhileLoopOp,
]
