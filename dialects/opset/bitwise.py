"""Operations of the specification's category 'bitwise'."""

from __future__ import annotations

from stepwell.dialects.opset.elementwise import Binary, Unary
from xdsl.irdl import irdl_op_definition


@irdl_op_definition
class BitwiseAndOp(Binary):
    """docs.openvino.ai › BitwiseAnd-13"""

    name = "opset.BitwiseAnd_13"


@irdl_op_definition
class BitwiseLeftShiftOp(Binary):
    """docs.openvino.ai › BitwiseLeftShift-15"""

    name = "opset.BitwiseLeftShift_15"


@irdl_op_definition
class BitwiseNotOp(Unary):
    """docs.openvino.ai › BitwiseNot-13"""

    name = "opset.BitwiseNot_13"


@irdl_op_definition
class BitwiseOrOp(Binary):
    """docs.openvino.ai › BitwiseOr-13"""

    name = "opset.BitwiseOr_13"


@irdl_op_definition
class BitwiseRightShiftOp(Binary):
    """docs.openvino.ai › BitwiseRightShift-15"""

    name = "opset.BitwiseRightShift_15"


@irdl_op_definition
class BitwiseXorOp(Binary):
    """docs.openvino.ai › BitwiseXor-13"""

    name = "opset.BitwiseXor_13"


OPS = [
    BitwiseAndOp,
    BitwiseLeftShiftOp,
    BitwiseNotOp,
    BitwiseOrOp,
    BitwiseRightShiftOp,
    BitwiseXorOp,
]
