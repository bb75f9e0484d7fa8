"""Caffe layers of the family 'infrastructure'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.caffe.base import CaffeOp, Neuron, single
from stepwell.dialects.fields import ints


@irdl_op_definition
class DropoutOp(Neuron):
    """caffe.berkeleyvision.org/tutorial/layers/dropout.html: at test time the bottom itself."""

    name = "caffe.Dropout"
    PARAM: ClassVar[str] = "dropout_param"
    dropout_ratio = single(0.5)


@irdl_op_definition
class ParameterOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/parameter.html: its blob."""

    name = "caffe.Parameter"
    PARAM: ClassVar[str] = "parameter_param"
    PATHS: ClassVar[dict[str, str]] = {"shape": "shape.dim"}
    BLOBS: ClassVar[tuple[str, ...]] = ("value",)
    value = operand_def(Tensor)
    shape = ints(())
    top = result_def(Tensor)


@irdl_op_definition
class SplitOp(CaffeOp):
    """caffe.berkeleyvision.org/tutorial/layers/split.html: the bottom, several times."""

    name = "caffe.Split"
    bottom = operand_def(Tensor)
    tops = var_result_def(Tensor)


OPS = [DropoutOp, ParameterOp, SplitOp]
