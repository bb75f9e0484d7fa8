"""Reductions that the CPU computes right: of no element, of large integers, of booleans, over computed axes."""

from __future__ import annotations

from math import prod

from xdsl.ir import SSAValue

from stepwell.dialects.opset import reduction as opset
from stepwell.dialects.opset import values
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, broadcast, convert, kind, like, shape
from stepwell.lowering.idioms.computed_axes import squeeze_at
from stepwell.lowering.idioms.exact import absolute, quotient, reduced_extreme, reduced_sum, wide

EMPTY = {opset.ReduceMaxOp: float("-inf"), opset.ReduceMinOp: float("inf")}
"""What the reduction of no element is."""
COUNTED = {opset.ReduceMaxOp: opset.ReduceSumOp, opset.ReduceMinOp: opset.ReduceProdOp}
"""Or and And of zeros and ones; also of none of them."""
LOGICAL = {opset.ReduceMaxOp: opset.ReduceLogicalOrOp, opset.ReduceMinOp: opset.ReduceLogicalAndOp}


def any_reduced(rw: Lowering, made: type[opset.Reduction], data: SSAValue, axes: SSAValue, keep: bool) -> SSAValue:
    """A reduction of numbers or booleans; Max and Min of booleans are Or and And."""
    if kind(data).name != "boolean":
        return reduced(rw, made, data, axes, keep)
    if made in LOGICAL and values.constant(axes) is not None:
        return rw.emit(LOGICAL[made], data, axes, keep_dims=keep)
    # The CPU has no logical reduction over computed axes.
    number = convert(rw, data, "i32")
    return convert(rw, reduced(rw, COUNTED.get(made, made), number, axes, keep), "boolean")


def reduced(rw: Lowering, made: type[opset.Reduction], data: SSAValue, axes: SSAValue, keep: bool) -> SSAValue:
    """A reduction; without keep_dims and over computed axes its rank would not be known to the runtime.

    Nothing has no largest or smallest element: infinity, where the CPU gives the largest finite number. Of integers
    that may be large the CPU's reductions are not exact, other forms are.
    """
    if made in EMPTY and kind(data).is_float and _empty(data, axes):
        edge = rw.emit(opset.ReduceSumOp, data, axes, keep_dims=keep)
        return broadcast(rw, like(rw, EMPTY[made], data), shape(rw, edge))
    over = values.constant_ints(axes)
    if over is not None and wide(data) and (known := shape_of(data)) is not None:
        if made in EMPTY:
            return reduced_extreme(rw, made, data, axes, keep)
        places = [axis(a, len(known)) for a in over]
        if made is opset.ReduceSumOp:
            return reduced_sum(rw, data, places, keep)
        if made is opset.ReduceL1Op:
            return reduced_sum(rw, data if kind(data).name[0] == "u" else absolute(rw, data), places, keep)
        sizes = [known[at] for at in places]
        if made is opset.ReduceMeanOp and all(isinstance(size, int) and size for size in sizes):
            count = like(rw, prod(size for size in sizes if isinstance(size, int)), data)
            return quotient(rw, reduced_sum(rw, data, places, keep), count)
    if keep or over is not None:
        return rw.emit(made, data, axes, keep_dims=keep)
    return squeeze_at(rw, rw.emit(made, data, axes, keep_dims=True), axes)


def _empty(data: SSAValue, axes: SSAValue) -> bool:
    """Whether nothing is reduced: a size of zero among the axes."""
    sizes, over = shape_of(data), values.constant_ints(axes)
    if sizes is None:
        return False
    # Of a tensor without elements either every reduction is empty or there is no result.
    return any(sizes[a] == 0 for a in (range(len(sizes)) if over is None else over) if -len(sizes) <= a < len(sizes))
