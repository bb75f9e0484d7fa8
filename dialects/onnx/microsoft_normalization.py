"""Normalisations of ONNX Runtime (domain com.microsoft, and one that it keeps in the default domain)."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import AttrSizedOperandSegments, irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, string
from stepwell.dialects.onnx.base import OnnxOp, single


@irdl_op_definition
class BranchwiseRMSNormOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › BranchwiseRMSNorm"""

    name = "onnx.com.microsoft.BranchwiseRMSNorm"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    scale = opt_operand_def(Tensor)
    epsilon = single(1e-05)
    num_branches = integer(0)
    Y = result_def(Tensor)


@irdl_op_definition
class GatedRMSNormOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GatedRMSNorm"""

    name = "onnx.com.microsoft.GatedRMSNorm"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    gate = operand_def(Tensor)
    activation = string("silu")
    epsilon = single(1e-05)
    Y = result_def(Tensor)


@irdl_op_definition
class GroupNormOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › GroupNorm"""

    name = "onnx.com.microsoft.GroupNorm"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    activation = integer()
    channels_last = integer(1)
    epsilon = single(1e-05)
    groups = integer()
    Y = result_def(Tensor)


@irdl_op_definition
class SimplifiedLayerNormalizationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SimplifiedLayerNormalization"""

    name = "onnx.SimplifiedLayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    scale = operand_def(Tensor)
    axis = integer(-1)
    epsilon = single(1e-05)
    stash_type = integer(1)
    Y = result_def(Tensor)
    inv_std_var = result_def(Tensor)


@irdl_op_definition
class SkipGroupNormOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SkipGroupNorm"""

    name = "onnx.com.microsoft.SkipGroupNorm"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    X = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = operand_def(Tensor)
    skip = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    activation = integer()
    channels_last = integer(1)
    epsilon = single(1e-05)
    groups = integer()
    Y = result_def(Tensor)
    S = result_def(Tensor)


@irdl_op_definition
class SkipLayerNormalizationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SkipLayerNormalization"""

    name = "onnx.com.microsoft.SkipLayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    skip = operand_def(Tensor)
    gamma = operand_def(Tensor)
    beta = opt_operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    epsilon = single(1e-12)
    output = result_def(Tensor)
    mean = result_def(Tensor)
    inv_std_var = result_def(Tensor)
    input_skip_bias_sum = result_def(Tensor)
    irdl_options = (AttrSizedOperandSegments(as_property=True),)


@irdl_op_definition
class SkipSimplifiedLayerNormalizationOp(OnnxOp):
    """github.com/microsoft/onnxruntime › ContribOperators.md › SkipSimplifiedLayerNormalization"""

    name = "onnx.com.microsoft.SkipSimplifiedLayerNormalization"
    VERSIONS: ClassVar[tuple[int, ...]] = (1,)
    input = operand_def(Tensor)
    skip = operand_def(Tensor)
    gamma = operand_def(Tensor)
    bias = opt_operand_def(Tensor)
    epsilon = single(1e-12)
    output = result_def(Tensor)
    mean = result_def(Tensor)
    inv_std_var = result_def(Tensor)
    input_skip_bias_sum = result_def(Tensor)


OPS = [
    BranchwiseRMSNormOp,
    GatedRMSNormOp,
    GroupNormOp,
    SimplifiedLayerNormalizationOp,
    SkipGroupNormOp,
    SkipLayerNormalizationOp,
    SkipSimplifiedLayerNormalizationOp,
]
