"""Caffe layers of the family 'matrix'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import CaffeOp
from stepwell.dialects.fields import boolean, integer


@irdl_op_definition
class EmbedOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/embed.html: the rows of the weight that the bottom names."""

    name = "caffe.Embed"
    PARAM: ClassVar[str] = "embed_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("weight", "bias")
    bottom = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    num_output = integer()
    input_dim = integer()
    bias_term = boolean(True)
    top = result_def(Tensor)


@irdl_op_definition
class InnerProductOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/innerproduct.html: what begins at `axis` is one row."""

    name = "caffe.InnerProduct"
    PARAM: ClassVar[str] = "inner_product_param"
    BLOBS: ClassVar[tuple[str, ...]] = ("weight", "bias")
    bottom = operand_def(Tensor)
    weight = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    num_output = integer()
    bias_term = boolean(True)
    axis = integer(1)
    transpose = boolean(False)
    top = result_def(Tensor)


OPS = [EmbedOp, InnerProductOp]
