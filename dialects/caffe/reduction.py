"""Caffe layers of the family 'reduction'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.caffe.base import INT, Neuron, single
from stepwell.dialects.fields import boolean, enumeration, integer, optional


@irdl_op_definition
class ArgMaxOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/argmax.html: the places of the largest elements, or those and these."""

    name = "caffe.ArgMax"
    PARAM: ClassVar[str] = "argmax_param"
    out_max_val = boolean(False)
    top_k = integer(1)
    axis = optional(INT)


@irdl_op_definition
class ReductionOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/reduction.html: all from `axis` on."""

    name = "caffe.Reduction"
    PARAM: ClassVar[str] = "reduction_param"
    operation = enumeration("SUM", "ASUM", "SUMSQ", "MEAN", default="SUM")
    axis = integer(0)
    coeff = single(1)


OPS = [ArgMaxOp, ReductionOp]
