"""ONNX operators of the family 'normalization'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, ints
from stepwell.dialects.onnx.base import OnnxOp, single
from stepwell.dialects.onnx.elementwise import Unary, UnaryXY


@irdl_op_definition
class BatchNormalizationOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__BatchNormalization.html"""

    name = "onnx.BatchNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (14, 15)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    B = operand_def(Tensor)
    input_mean = operand_def(Tensor)
    input_var = operand_def(Tensor)
    epsilon = single(1e-05)
    momentum = single(0.9)
    training_mode = integer(0)
    Y = result_def(Tensor)
    running_mean = result_def(Tensor)
    running_var = result_def(Tensor)


@irdl_op_definition
class BatchNormalizationV7Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__BatchNormalization.html, versions 7 and 9.

    Training is a matter of the outputs used.
    """

    name = "onnx.BatchNormalization_7"
    VERSIONS: ClassVar[tuple[int, ...]] = (7, 9)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    B = operand_def(Tensor)
    mean = operand_def(Tensor)
    var = operand_def(Tensor)
    epsilon = single(1e-05)
    momentum = single(0.9)
    spatial = integer(1)
    Y = result_def(Tensor)
    running_mean = result_def(Tensor)
    running_var = result_def(Tensor)
    saved_mean = result_def(Tensor)
    saved_var = result_def(Tensor)


@irdl_op_definition
class BatchNormalizationV1Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__BatchNormalization.html, versions 1 and 6.

    Training is a matter of `is_test` and of the outputs used.
    """

    name = "onnx.BatchNormalization_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    B = operand_def(Tensor)
    mean = operand_def(Tensor)
    var = operand_def(Tensor)
    epsilon = single(1e-05)
    is_test = integer(0)
    momentum = single(0.9)
    spatial = integer(1)
    Y = result_def(Tensor)
    running_mean = result_def(Tensor)
    running_var = result_def(Tensor)
    saved_mean = result_def(Tensor)
    saved_var = result_def(Tensor)


@irdl_op_definition
class GroupNormalizationOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__GroupNormalization.html"""

    name = "onnx.GroupNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (21,)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    bias = operand_def(Tensor)
    epsilon = single(1e-05)
    num_groups = integer()
    stash_type = integer(1)
    Y = result_def(Tensor)


@irdl_op_definition
class GroupNormalizationV18Op(OnnxOp):
    """onnx.ai/onnx/operators/onnx__GroupNormalization.html, version 18. Scale and bias have one element per group."""

    name = "onnx.GroupNormalization_18"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    bias = operand_def(Tensor)
    epsilon = single(1e-05)
    num_groups = integer()
    Y = result_def(Tensor)


@irdl_op_definition
class InstanceNormalizationOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__InstanceNormalization.html"""

    name = "onnx.InstanceNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 6, 22)
    input = operand_def(Tensor)
    scale = operand_def(Tensor)
    B = operand_def(Tensor)
    epsilon = single(1e-05)
    output = result_def(Tensor)


@irdl_op_definition
class LRNOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__LRN.html"""

    name = "onnx.LRN"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 13)
    alpha = single(0.0001)
    beta = single(0.75)
    bias = single(1.0)
    size = integer()


@irdl_op_definition
class LayerNormalizationOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__LayerNormalization.html. ONNX Runtime has it in every version."""

    name = "onnx.LayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 17)
    X = operand_def(Tensor)
    Scale = operand_def(Tensor)
    B = opt_operand_def(Tensor)
    axis = integer(-1)
    epsilon = single(1e-05)
    stash_type = integer(1)
    Y = result_def(Tensor)
    Mean = result_def(Tensor)
    InvStdDev = result_def(Tensor)


@irdl_op_definition
class LpNormalizationOp(Unary):
    """onnx.ai/onnx/operators/onnx__LpNormalization.html"""

    name = "onnx.LpNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 22)
    axis = integer(-1)
    p = integer(2)


@irdl_op_definition
class MeanVarianceNormalizationOp(UnaryXY):
    """onnx.ai/onnx/operators/onnx__MeanVarianceNormalization.html"""

    name = "onnx.MeanVarianceNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (9, 13)
    axes = ints((0, 2, 3))


@irdl_op_definition
class MeanVarianceNormalizationV1Op(Unary):
    """The experimental form of MeanVarianceNormalization, which is for images (ONNX Runtime has its schema)."""

    name = "onnx.MeanVarianceNormalization_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    across_channels = integer(0)
    normalize_variance = integer(1)


@irdl_op_definition
class RMSNormalizationOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__RMSNormalization.html"""

    name = "onnx.RMSNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (23,)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    axis = integer(-1)
    epsilon = single(1e-05)
    stash_type = integer(1)
    Y = result_def(Tensor)


OPS = [
    BatchNormalizationOp,
    BatchNormalizationV1Op,
    BatchNormalizationV7Op,
    GroupNormalizationOp,
    GroupNormalizationV18Op,
    InstanceNormalizationOp,
    LRNOp,
    LayerNormalizationOp,
    LpNormalizationOp,
    MeanVarianceNormalizationOp,
    MeanVarianceNormalizationV1Op,
    RMSNormalizationOp,
]
