"""Operations of the specification's category 'normalization'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration, integer, ints, number
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, result_def


@irdl_op_definition
class BatchNormInference1Op(OpsetOp):
    """docs.openvino.ai › BatchNormInference-1"""

    name = "opset.BatchNormInference_1"
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    data = operand_def(Tensor)
    mean = operand_def(Tensor)
    variance = operand_def(Tensor)
    epsilon = number()
    output = result_def(Tensor)


@irdl_op_definition
class BatchNormInferenceOp(OpsetOp):
    """docs.openvino.ai › BatchNormInference-5"""

    name = "opset.BatchNormInference_5"
    data = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    mean = operand_def(Tensor)
    variance = operand_def(Tensor)
    epsilon = number()
    output = result_def(Tensor)


@irdl_op_definition
class GRNOp(OpsetOp):
    """docs.openvino.ai › GRN-1"""

    name = "opset.GRN_1"
    data = operand_def(Tensor)
    bias = number()
    output = result_def(Tensor)


@irdl_op_definition
class GroupNormalizationOp(OpsetOp):
    """docs.openvino.ai › GroupNormalization-12"""

    name = "opset.GroupNormalization_12"
    data = operand_def(Tensor)
    scale = operand_def(Tensor)
    bias = operand_def(Tensor)
    num_groups = integer()
    epsilon = number()
    output = result_def(Tensor)


@irdl_op_definition
class LRNOp(OpsetOp):
    """docs.openvino.ai › LRN-1"""

    name = "opset.LRN_1"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    alpha = number()
    beta = number()
    bias = number()
    size = integer()
    output = result_def(Tensor)


@irdl_op_definition
class MVN2Op(OpsetOp):
    """docs.openvino.ai › MVN-2"""

    name = "opset.MVN_2"
    data = operand_def(Tensor)
    eps = number()
    across_channels = boolean()
    normalize_variance = boolean()
    reduction_axes = ints()
    output = result_def(Tensor)


@irdl_op_definition
class MVNOp(OpsetOp):
    """docs.openvino.ai › MVN-6"""

    name = "opset.MVN_6"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    eps = number()
    normalize_variance = boolean()
    eps_mode = enumeration("inside_sqrt", "outside_sqrt")
    output = result_def(Tensor)


@irdl_op_definition
class NormalizeL2Op(OpsetOp):
    """docs.openvino.ai › NormalizeL2-1"""

    name = "opset.NormalizeL2_1"
    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    eps = number()
    eps_mode = enumeration("max", "add")
    output = result_def(Tensor)


OPS = [
    BatchNormInference1Op,
    BatchNormInferenceOp,
    GRNOp,
    GroupNormalizationOp,
    LRNOp,
    MVN2Op,
    MVNOp,
    NormalizeL2Op,
]
