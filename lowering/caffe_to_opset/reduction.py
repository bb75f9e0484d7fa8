"""Caffe's reductions.

Reduction -> ReduceSum | ReduceL1 | ReduceMean from an axis on, times a number; ArgMax -> TopK
"""

from __future__ import annotations

from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MultiplyOp, SubtractOp
from stepwell.dialects.opset.movement import SliceOp
from stepwell.dialects.opset.reduction import ReduceL1Op, ReduceMeanOp, ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.caffe_to_opset.activation import scaled
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, concat, convert, dims, ints, rank, unsqueeze

rules = RuleSet()

OPERATIONS: dict[str, Any] = {"SUM": ReduceSumOp, "ASUM": ReduceL1Op, "SUMSQ": ReduceSumOp, "MEAN": ReduceMeanOp}


@rules.lower(caffe.ReductionOp)
def reduction(op: caffe.ReductionOp, rw: Lowering):
    """Of everything from `axis` on one number remains."""
    count, operation = rank(op.bottom), plain(op.operation)
    at = axis(plain(op.axis), count)
    data = rw.emit(MultiplyOp, op.bottom, op.bottom) if operation == "SUMSQ" else op.bottom
    made = rw.emit(OPERATIONS[operation], data, ints(rw, range(at, count)), keep_dims=False)
    return scaled(rw, made, plain(op.coeff), 0)


@rules.lower(caffe.ArgMaxOp)
def argmax(op: caffe.ArgMaxOp, rw: Lowering):
    """The places (as numbers in single precision) of the largest elements along an axis, or their values.

    Without an axis an item is one row: [N, 1, k] has the places, [N, 2, k] the places and the values. Of equal elements
    Caffe takes the last first, so the row is looked at from its end; of the values alone nobody can tell.
    """
    count, most, both = rank(op.bottom), plain(op.top_k), plain(op.out_max_val)
    if most < 1:
        raise NoMatch(f"top_k is {most}")
    data = op.bottom
    if op.axis is not None:
        at = axis(plain(op.axis), count)
    else:
        at = 1
        if count != 2:
            data = rw.emit(ReshapeOp, data, ints(rw, [0, -1] if count else [1, 1]), special_zero=True)
    far = (1 << 31) - 1
    turned = data
    if op.axis is None or not both:
        turned = rw.emit(SliceOp, data, ints(rw, [-1]), ints(rw, [-far]), ints(rw, [-1]), ints(rw, [at]))
    found, places = rw.emit(
        TopKOp, turned, rw.const(most), axis=at, mode="max", sort="value", index_element_type="i32", stable=True
    )
    if op.axis is not None and both:
        return found
    index = _from_the_front(rw, data, places, at)
    if op.axis is not None:
        return index
    shape = concat(rw, [dims(rw, data, [0]), ints(rw, [1, most])])
    rows = [rw.emit(ReshapeOp, each, shape, special_zero=False) for each in ([index, found] if both else [index])]
    made = concat(rw, rows, 1)
    return made if count <= 3 else unsqueeze(rw, made, range(3, count))


def _from_the_front(rw: Lowering, data: SSAValue, places: SSAValue, at: int) -> SSAValue:
    last = rw.emit(SubtractOp, dims(rw, data, [at]), rw.const(1))
    back = rw.emit(SubtractOp, convert(rw, last, "i32"), places)
    return convert(rw, back, "f32")
