"""Keras layers of the family 'normalization'."""

from __future__ import annotations

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, integer, ints, number
from stepwell.dialects.keras.base import KerasOp, Layer


@irdl_op_definition
class BatchNormalizationOp(KerasOp):
    """keras.io/api/layers/normalization_layers/batch_normalization"""

    name = "keras.BatchNormalization"
    inputs = operand_def(Tensor)
    gamma = opt_operand_def(Tensor)
    beta = opt_operand_def(Tensor)
    moving_mean = operand_def(Tensor)
    moving_variance = operand_def(Tensor)
    axis = ints((-1,))
    epsilon = number(1e-3)
    outputs = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class GroupNormalizationOp(KerasOp):
    """keras.io/api/layers/normalization_layers/group_normalization"""

    name = "keras.GroupNormalization"
    inputs = operand_def(Tensor)
    gamma = opt_operand_def(Tensor)
    beta = opt_operand_def(Tensor)
    groups = integer(32)
    axis = integer(-1)
    epsilon = number(1e-3)
    outputs = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class LayerNormalizationOp(KerasOp):
    """keras.io/api/layers/normalization_layers/layer_normalization"""

    name = "keras.LayerNormalization"
    inputs = operand_def(Tensor)
    gamma = opt_operand_def(Tensor)
    beta = opt_operand_def(Tensor)
    axis = ints((-1,))
    epsilon = number(1e-3)
    rms_scaling = boolean(False)
    outputs = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class RMSNormalizationOp(KerasOp):
    """keras.io/api/layers/normalization_layers/rms_normalization"""

    name = "keras.RMSNormalization"
    inputs = operand_def(Tensor)
    scale = operand_def(Tensor)
    axis = ints((-1,))
    epsilon = number(1e-6)
    outputs = result_def(Tensor)


@irdl_op_definition
class UnitNormalizationOp(Layer):
    """keras.io/api/layers/normalization_layers/unit_normalization"""

    name = "keras.UnitNormalization"
    axis = ints((-1,))


OPS = [BatchNormalizationOp, GroupNormalizationOp, LayerNormalizationOp, RMSNormalizationOp, UnitNormalizationOp]
