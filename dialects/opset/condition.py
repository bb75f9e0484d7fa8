"""Operations of the specification's category 'condition'."""

from __future__ import annotations

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration
from stepwell.dialects.opset.base import OpsetOp
from xdsl.irdl import irdl_op_definition, operand_def, result_def


@irdl_op_definition
class BucketizeOp(OpsetOp):
    """docs.openvino.ai › Bucketize-3"""

    name = "opset.Bucketize_3"
    data = operand_def(Tensor)
    buckets = operand_def(Tensor)
    output_type = element_type("i64")
    with_right_bound = boolean(True)
    output = result_def(Tensor)


@irdl_op_definition
class NonZeroOp(OpsetOp):
    """docs.openvino.ai › NonZero-3"""

    name = "opset.NonZero_3"
    data = operand_def(Tensor)
    output_type = element_type("i64")
    output = result_def(Tensor)


@irdl_op_definition
class SearchSortedOp(OpsetOp):
    """docs.openvino.ai › SearchSorted-15"""

    name = "opset.SearchSorted_15"
    sorted_sequence = operand_def(Tensor)
    values = operand_def(Tensor)
    right_mode = boolean(False)
    output_type = element_type("i64")
    output = result_def(Tensor)


@irdl_op_definition
class SelectOp(OpsetOp):
    """docs.openvino.ai › Select-1"""

    name = "opset.Select_1"
    cond = operand_def(Tensor)
    then_node = operand_def(Tensor)
    else_node = operand_def(Tensor)
    auto_broadcast = enumeration("none", "numpy", "pdpd", default="numpy")
    output = result_def(Tensor)


OPS = [
    BucketizeOp,
    NonZeroOp,
    SearchSortedOp,
    SelectOp,
]
