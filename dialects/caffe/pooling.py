"""Caffe layers of the family 'pooling'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import BOOL, INT, CaffeOp
from stepwell.dialects.fields import boolean, enumeration, integer, optional


@irdl_op_definition
class PoolingOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/pooling.html

    `ceil_mode` is what several forks have for `round_mode`. A second top has the places of the maxima.
    """

    name = "caffe.Pooling"
    PARAM: ClassVar[str] = "pooling_param"
    bottom = operand_def(Tensor)
    pool = enumeration("MAX", "AVE", "STOCHASTIC", default="MAX")
    pad = integer(0)
    pad_h = integer(0)
    pad_w = integer(0)
    kernel_size = optional(INT)
    kernel_h = optional(INT)
    kernel_w = optional(INT)
    stride = integer(1)
    stride_h = optional(INT)
    stride_w = optional(INT)
    global_pooling = boolean(False)
    round_mode = enumeration("CEIL", "FLOOR", default="CEIL")
    ceil_mode = optional(BOOL)
    tops = var_result_def(Tensor)


@irdl_op_definition
class SPPOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/spp.html: pools over 1, 4, 16 … windows, one after the other."""

    name = "caffe.SPP"
    PARAM: ClassVar[str] = "spp_param"
    bottom = operand_def(Tensor)
    pyramid_height = integer()
    pool = enumeration("MAX", "AVE", "STOCHASTIC", default="MAX")
    top = result_def(Tensor)


OPS = [PoolingOp, SPPOp]
