"""TensorFlow operators of the family 'type'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import boolean
from stepwell.dialects.tf.base import NUMBERS, TfOp, dtype_field, operand_of, result_of


@irdl_op_definition
class BitcastOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Bitcast"""

    name = "tf.Bitcast"
    input = operand_of("T")
    T = dtype_field(*NUMBERS)
    type = dtype_field(*NUMBERS)
    output = result_of("type")


@irdl_op_definition
class CastOp(TfOp):
    """tensorflow.org/api_docs/python/tf/raw_ops/Cast"""

    name = "tf.Cast"
    x = operand_of("SrcT")
    SrcT = dtype_field()
    DstT = dtype_field()
    Truncate = boolean(False)
    y = result_of("DstT")


OPS = [BitcastOp, CastOp]
