"""ONNX operators of the family 'reduction'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import integer, optional, string
from stepwell.dialects.onnx.base import INT, INTS, OnnxOp


class Reduction(OnnxOp):
    """The axes are an operand; without it all are reduced, unless `noop_with_empty_axes`."""

    data = operand_def(Tensor)
    axes = opt_operand_def(Tensor)
    keepdims = integer(1)
    noop_with_empty_axes = integer(0)
    reduced = result_def(Tensor)


class ReductionV1(OnnxOp):
    """The axes are an attribute; without it all are reduced."""

    data = operand_def(Tensor)
    axes = optional(INTS)
    keepdims = integer(1)
    reduced = result_def(Tensor)


@irdl_op_definition
class NegativeLogLikelihoodLossOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__NegativeLogLikelihoodLoss.html"""

    name = "onnx.NegativeLogLikelihoodLoss"
    VERSIONS: ClassVar[tuple[int, ...]] = (12, 13, 22)
    input = operand_def(Tensor)
    target = operand_def(Tensor)
    weight = opt_operand_def(Tensor)
    ignore_index = optional(INT)
    reduction = string("mean")
    loss = result_def(Tensor)


@irdl_op_definition
class ReduceL1Op(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceL1.html"""

    name = "onnx.ReduceL1"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


@irdl_op_definition
class ReduceL1V1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceL1.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceL1_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13)


@irdl_op_definition
class ReduceL2Op(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceL2.html"""

    name = "onnx.ReduceL2"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


@irdl_op_definition
class ReduceL2V1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceL2.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceL2_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13)


@irdl_op_definition
class ReduceLogSumOp(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceLogSum.html"""

    name = "onnx.ReduceLogSum"
    VERSIONS: ClassVar[tuple[int, ...]] = (18, 28)


@irdl_op_definition
class ReduceLogSumV1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceLogSum.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceLogSum_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13)


@irdl_op_definition
class ReduceLogSumExpOp(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceLogSumExp.html"""

    name = "onnx.ReduceLogSumExp"
    VERSIONS: ClassVar[tuple[int, ...]] = (18, 28)


@irdl_op_definition
class ReduceLogSumExpV1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceLogSumExp.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceLogSumExp_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13)


@irdl_op_definition
class ReduceMaxOp(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceMax.html"""

    name = "onnx.ReduceMax"
    VERSIONS: ClassVar[tuple[int, ...]] = (18, 20)


@irdl_op_definition
class ReduceMaxV1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceMax.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceMax_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 12, 13)


@irdl_op_definition
class ReduceMeanOp(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceMean.html"""

    name = "onnx.ReduceMean"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


@irdl_op_definition
class ReduceMeanV1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceMean.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceMean_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13)


@irdl_op_definition
class ReduceMinOp(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceMin.html"""

    name = "onnx.ReduceMin"
    VERSIONS: ClassVar[tuple[int, ...]] = (18, 20)


@irdl_op_definition
class ReduceMinV1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceMin.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceMin_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 12, 13)


@irdl_op_definition
class ReduceProdOp(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceProd.html"""

    name = "onnx.ReduceProd"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


@irdl_op_definition
class ReduceProdV1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceProd.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceProd_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13)


@irdl_op_definition
class ReduceSumOp(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceSum.html"""

    name = "onnx.ReduceSum"
    VERSIONS: ClassVar[tuple[int, ...]] = (13,)


@irdl_op_definition
class ReduceSumV1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceSum.html, versions 1 and 11. The axes are an attribute."""

    name = "onnx.ReduceSum_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11)


@irdl_op_definition
class ReduceSumSquareOp(Reduction):
    """onnx.ai/onnx/operators/onnx__ReduceSumSquare.html"""

    name = "onnx.ReduceSumSquare"
    VERSIONS: ClassVar[tuple[int, ...]] = (18,)


@irdl_op_definition
class ReduceSumSquareV1Op(ReductionV1):
    """onnx.ai/onnx/operators/onnx__ReduceSumSquare.html, versions 1 to 13. The axes are an attribute."""

    name = "onnx.ReduceSumSquare_1"
    VERSIONS: ClassVar[tuple[int, ...]] = (1, 11, 13)


@irdl_op_definition
class SoftmaxCrossEntropyLossOp(OnnxOp):
    """onnx.ai/onnx/operators/onnx__SoftmaxCrossEntropyLoss.html"""

    name = "onnx.SoftmaxCrossEntropyLoss"
    VERSIONS: ClassVar[tuple[int, ...]] = (12, 13)
    scores = operand_def(Tensor)
    labels = operand_def(Tensor)
    weights = opt_operand_def(Tensor)
    ignore_index = optional(INT)
    reduction = string("mean")
    output = result_def(Tensor)
    log_prob = result_def(Tensor)


OPS = [
    NegativeLogLikelihoodLossOp,
    ReduceL1Op,
    ReduceL1V1Op,
    ReduceL2Op,
    ReduceL2V1Op,
    ReduceLogSumExpOp,
    ReduceLogSumExpV1Op,
    ReduceLogSumOp,
    ReduceLogSumV1Op,
    ReduceMaxOp,
    ReduceMaxV1Op,
    ReduceMeanOp,
    ReduceMeanV1Op,
    ReduceMinOp,
    ReduceMinV1Op,
    ReduceProdOp,
    ReduceProdV1Op,
    ReduceSumOp,
    ReduceSumSquareOp,
    ReduceSumSquareV1Op,
    ReduceSumV1Op,
    SoftmaxCrossEntropyLossOp,
]
