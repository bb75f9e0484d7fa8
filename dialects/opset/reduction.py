"""Operations of the specification's category 'reduction'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, enumeration
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def


class Reduction(OpsetOp):
    """A reduction over the axes that the second operand gives; `keep_dims` leaves them as 1."""

    data = operand_def(Tensor)
    axes = operand_def(Tensor)
    keep_dims = boolean(False)
    output = result_def(Tensor)


class LogicalReduction(Reduction):
    """A reduction of booleans."""


@irdl_op_definition
class ReduceL1Op(Reduction):
    """docs.openvino.ai › ReduceL1-4"""

    name = "opset.ReduceL1_4"


@irdl_op_definition
class ReduceL2Op(Reduction):
    """docs.openvino.ai › ReduceL2-4"""

    name = "opset.ReduceL2_4"


@irdl_op_definition
class ReduceLogicalAndOp(LogicalReduction):
    """docs.openvino.ai › ReduceLogicalAnd-1"""

    name = "opset.ReduceLogicalAnd_1"


@irdl_op_definition
class ReduceLogicalOrOp(LogicalReduction):
    """docs.openvino.ai › ReduceLogicalOr-1"""

    name = "opset.ReduceLogicalOr_1"


@irdl_op_definition
class ReduceMaxOp(Reduction):
    """docs.openvino.ai › ReduceMax-1"""

    name = "opset.ReduceMax_1"


@irdl_op_definition
class ReduceMeanOp(Reduction):
    """docs.openvino.ai › ReduceMean-1"""

    name = "opset.ReduceMean_1"


@irdl_op_definition
class ReduceMinOp(Reduction):
    """docs.openvino.ai › ReduceMin-1"""

    name = "opset.ReduceMin_1"


@irdl_op_definition
class ReduceProdOp(Reduction):
    """docs.openvino.ai › ReduceProd-1"""

    name = "opset.ReduceProd_1"


@irdl_op_definition
class ReduceSumOp(Reduction):
    """docs.openvino.ai › ReduceSum-1"""

    name = "opset.ReduceSum_1"


@irdl_op_definition
class SegmentMaxOp(OpsetOp):
    """docs.openvino.ai › SegmentMax-16"""

    name = "opset.SegmentMax_16"
    data = operand_def(Tensor)
    segment_ids = operand_def(Tensor)
    num_segments = opt_operand_def(Tensor)
    fill_mode = enumeration("zero", "lowest")
    output = result_def(Tensor)


OPS = [
    ReduceL1Op,
    ReduceL2Op,
    ReduceLogicalAndOp,
    ReduceLogicalOrOp,
    ReduceMaxOp,
    ReduceMeanOp,
    ReduceMinOp,
    ReduceProdOp,
    ReduceSumOp,
    SegmentMaxOp,
]
