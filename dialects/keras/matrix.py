"""Keras layers of the family 'matrix'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, ints, string
from stepwell.dialects.keras.base import KerasOp


@irdl_op_definition
class DenseOp(KerasOp):
    """keras.io/api/layers/core_layers/dense"""

    name = "keras.Dense"
    inputs = operand_def(Tensor)
    kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    activation = string("linear")
    outputs = result_def(Tensor)


@irdl_op_definition
class DotOp(KerasOp):
    """keras.io/api/layers/merging_layers/dot"""

    name = "keras.Dot"
    inputs = var_operand_def(Tensor)
    axes = ints()
    normalize = boolean(False)
    outputs = result_def(Tensor)


@irdl_op_definition
class EinsumDenseOp(KerasOp):
    """keras.io/api/layers/core_layers/einsum_dense; the bias has the sizes that `bias_axes` names."""

    name = "keras.EinsumDense"
    inputs = operand_def(Tensor)
    kernel = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    equation = string()
    activation = string("linear")
    outputs = result_def(Tensor)


OPS = [DenseOp, DotOp, EinsumDenseOp]
