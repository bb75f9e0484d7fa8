"""Operations of the specification's category 'logical'."""

from __future__ import annotations

from stepwell.dialects.opset.elementwise import Binary, Unary
from xdsl.irdl import irdl_op_definition


@irdl_op_definition
class LogicalAndOp(Binary):
    """docs.openvino.ai › LogicalAnd-1"""

    name = "opset.LogicalAnd_1"


@irdl_op_definition
class LogicalNotOp(Unary):
    """docs.openvino.ai › LogicalNot-1"""

    name = "opset.LogicalNot_1"


@irdl_op_definition
class LogicalOrOp(Binary):
    """docs.openvino.ai › LogicalOr-1"""

    name = "opset.LogicalOr_1"


@irdl_op_definition
class LogicalXorOp(Binary):
    """docs.openvino.ai › LogicalXor-2"""

    name = "opset.LogicalXor_2"


@irdl_op_definition
class XorOp(Binary):
    """docs.openvino.ai › Xor-1"""

    name = "opset.Xor_1"


OPS = [
    LogicalAndOp,
    LogicalNotOp,
    LogicalOrOp,
    LogicalXorOp,
    XorOp,
]
