"""Operations of the specification's category 'condition'."""

from __future__ import annotations

import numpy as np
from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.fields import boolean, element_type, enumeration, plain
from stepwell.dialects.opset.base import OpsetOp, single_element
from stepwell.dialects.opset.elementwise import ANYTHING, BOOLEAN, demand, fitted, widened
from stepwell.dialects.opset.interval import closed, is_real, opened
from stepwell.dialects.opset.shapes import broadcast, merge, product
from stepwell.dialects.opset.values import constant
from stepwell.dialects.types import ANY, DYNAMIC, element_of, interval, rank_of, shape_of, static_shape, tensor, upper

_FLAGS = frozenset({BOOLEAN, DYNAMIC.mlir})


def _index_type(op: OpsetOp) -> None:
    if plain(op.properties["output_type"]).name not in ("i32", "i64"):
        op.fail("output_type is neither i32 nor i64")


@irdl_op_definition
class BucketizeOp(OpsetOp):
    """docs.openvino.ai › Bucketize-3"""

    name = "opset.Bucketize_3"
    data = operand_def(Tensor)
    buckets = operand_def(Tensor)
    output_type = element_type("i64")
    with_right_bound = boolean(True)
    output = result_def(Tensor)

    def infer(self):
        data, buckets = self.operands
        _index_type(self)
        for value in self.operands:
            demand(self, element_of(value), ANYTHING - {BOOLEAN})
        if rank_of(buckets) not in (None, 1):
            self.fail("the buckets are not a list")
        return (tensor(self.output_type, shape_of(data)),)

    def evaluate(self, data, buckets):
        side = "left" if plain(self.with_right_bound) else "right"
        return np.searchsorted(widened(buckets), widened(data), side).astype(plain(self.output_type).dtype)


@irdl_op_definition
class NonZeroOp(OpsetOp):
    """docs.openvino.ai › NonZero-3"""

    name = "opset.NonZero_3"
    data = operand_def(Tensor)
    output_type = element_type("i64")
    output = result_def(Tensor)

    def infer(self):
        _index_type(self)
        (data,) = self.operands
        known = constant(data) if static_shape(data) is not None else None
        if known is not None:
            return (tensor(self.output_type, self.evaluate(known).shape),)
        shape = shape_of(data)
        if not shape:
            return (tensor(self.output_type, (ANY, ANY)),)
        return (tensor(self.output_type, (len(shape), interval(0, upper(product(shape))))),)

    def evaluate(self, data):
        dtype = plain(self.output_type).dtype
        if not data.ndim:
            return np.zeros((1, 1) if data else (0, 0), dtype)
        return np.stack(np.nonzero(widened(data))).astype(dtype)


@irdl_op_definition
class SearchSortedOp(OpsetOp):
    """docs.openvino.ai › SearchSorted-15"""

    name = "opset.SearchSorted_15"
    sorted_sequence = operand_def(Tensor)
    values = operand_def(Tensor)
    right_mode = boolean(False)
    output_type = element_type("i64")
    output = result_def(Tensor)

    def infer(self):
        _index_type(self)
        sequence, values = self.operands
        single_element(self, sequence, values)
        a, b = shape_of(sequence), shape_of(values)
        if a == ():
            self.fail("the sorted sequence is a scalar")
        if a is None or len(a) == 1:
            return (tensor(self.output_type, b),)
        if b is None:
            return (tensor(self.output_type, (*a[:-1], ANY)),)
        rows = merge(a[:-1], b[:-1]) if len(a) == len(b) else None
        if rows is None:
            self.fail("the rows of the sequence and of the values differ")
        return (tensor(self.output_type, (*rows, b[-1])),)

    def evaluate(self, sequence, values):
        side, dtype = "right" if plain(self.right_mode) else "left", plain(self.output_type).dtype
        rows, wanted = widened(sequence), widened(values)
        if rows.ndim == 1:
            return np.searchsorted(rows, wanted, side).astype(dtype)
        found = np.empty(values.shape, dtype)
        for index in np.ndindex(values.shape[:-1]):
            found[index] = np.searchsorted(rows[index], wanted[index], side)
        return found


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
