"""Operations of the specification's category 'condition'."""

from __future__ import annotations

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.elementwise import BOOLEAN, demand, fitted
from stepwell.dialects.opset.interval import closed, is_real, opened
from stepwell.dialects.opset.shapes import broadcast
from stepwell.dialects.types import DYNAMIC, element_of, shape_of, tensor

_FLAGS = frozenset({BOOLEAN, DYNAMIC.mlir})


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

    def infer(self):
        cond, then, other = self.operands
        demand(self, element_of(cond), _FLAGS)
        kind = single_element(self, then, other)
        if cond.type == then.type == other.type or (then.type is other.type and shape_of(cond) == shape_of(then)):
            return (then.type,)
        mode = plain(self.auto_broadcast)
        shape = broadcast(self, broadcast(self, shape_of(then), shape_of(other), mode), shape_of(cond), mode)
        if mode != "none" and None in (shape_of(cond), shape_of(then), shape_of(other)):
            shape = None
        return (tensor(kind, shape),)

    def evaluate(self, cond, then, other):
        mode = plain(self.auto_broadcast)
        other = fitted(then, other, mode)[1]
        cond = fitted(then, cond, mode)[1]
        return np.where(cond.astype(np.bool_), then, other)

    def bounds(self, cond, then, other):
        if then is None or other is None:
            return None
        mode = plain(self.auto_broadcast)
        lo, hi = ((opened(a), opened(b)) for a, b in zip(then, other, strict=True))
        low = [lo[0], fitted(lo[0], lo[1], mode)[1]]
        high = [hi[0], fitted(hi[0], hi[1], mode)[1]]
        flag = None if cond is None else cond
        yes = np.False_ if flag is None else fitted(lo[0], flag.lo.astype(np.bool_), mode)[1]
        no = np.False_ if flag is None else fitted(lo[0], ~flag.hi.astype(np.bool_), mode)[1]
        made_lo = np.where(yes, low[0], np.where(no, low[1], np.minimum(*low)))
        made_hi = np.where(yes, high[0], np.where(no, high[1], np.maximum(*high)))
        return closed(made_lo, made_hi, is_real(then, other))


OPS = [
    BucketizeOp,
    NonZeroOp,
    SearchSortedOp,
    SelectOp,
]
