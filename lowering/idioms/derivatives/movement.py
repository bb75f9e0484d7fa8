"""Derivatives of operations that move elements: each element's gradient goes back to where it came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import MaximumOp
from stepwell.dialects.opset.comparison import GreaterEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import (
    BroadcastOp,
    ConcatOp,
    GatherElementsOp,
    GatherNDOp,
    GatherOp,
    PadOp,
    ReverseOp,
    RollOp,
    ScatterElementsUpdateOp,
    SliceOp,
    SplitOp,
    StridedSliceOp,
    TileOp,
    TransposeOp,
    VariadicSplitOp,
)
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, SqueezeOp, UnsqueezeOp
from stepwell.dialects.types import Dim, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, dims, ints, like, rank, reshape, shape, transpose
from stepwell.lowering.idioms.derivatives.table import Gradients, derivative, zeros


def in_shape(rw: Lowering, gradient: SSAValue, value: SSAValue) -> SSAValue:
    """A gradient with the shape of a value that has as many elements."""
    return rw.emit(ReshapeOp, gradient, shape(rw, value), special_zero=False)


def places(rw: Lowering, value: SSAValue) -> SSAValue:
    """The number of each element of a value, in its shape."""
    count = shape(rw, reshape(rw, value, [-1]))
    numbers = rw.emit(RangeOp, rw.const(0), reshape(rw, count, []), rw.const(1), output_type="i64")
    return in_shape(rw, numbers, value)


def returned(rw: Lowering, value: SSAValue, origins: SSAValue, gradient: SSAValue) -> SSAValue:
    """The sum of what the elements of a value are to get, given which of them (-1: none) each element was."""
    flat, at = reshape(rw, gradient, [-1]), reshape(rw, origins, [-1])
    known = values.bounds(origins)
    if known is None or (known.lo < 0).any():
        flat = rw.emit(SelectOp, rw.emit(GreaterEqualOp, at, rw.const(0)), flat, like(rw, 0, flat))
        at = rw.emit(MaximumOp, at, rw.const(0))
    empty = reshape(rw, zeros(rw, value), [-1])
    made = rw.emit(ScatterElementsUpdateOp, empty, at, flat, rw.const(0), reduction="sum")
    return in_shape(rw, made, value)


def fitted(rw: Lowering, gradient: SSAValue, value: SSAValue) -> SSAValue:
    """The gradient of a value that was broadcast: the sum over what its elements were repeated for."""
    have, want = shape_of(gradient), shape_of(value)
    if have is None or want is None:
        raise NoMatch("the rank of a value between the variables and the result is not known")
    extra = len(have) - len(want)
    if extra < 0:
        return in_shape(rw, gradient, value)
    if extra == 0 and all(_same(a, b) for a, b in zip(have, want, strict=True)):
        return gradient
    if all(isinstance(b, int) and (b == 1 or a == b) for a, b in zip(have[extra:], want, strict=True)):
        over = [i for i in range(len(have)) if i < extra or (want[i - extra] == 1 and have[i] != 1)]
        summed = rw.emit(ReduceSumOp, gradient, ints(rw, over), keep_dims=True)
        return rw.emit(ReshapeOp, summed, ints(rw, [d for d in want if isinstance(d, int)]), special_zero=False)
    return returned(rw, value, broadcast(rw, places(rw, value), shape(rw, gradient)), gradient)


def _same(a: Dim, b: Dim) -> bool:
    return isinstance(a, int) and a == b


@derivative(ReshapeOp, SqueezeOp, Squeeze1Op, UnsqueezeOp)
def reshaped(op: Any, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    assert gradients[0] is not None
    return [in_shape(rw, gradients[0], op.operands[0]), *[None] * (len(op.operands) - 1)]


@derivative(TransposeOp)
def transposed(op: TransposeOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """An empty order turns all dimensions round."""
    order = values.constant_ints(op.operands[1])
    if order is None or gradients[0] is None:
        return moved(op, rw, gradients, wanted)
    order = order or tuple(reversed(range(rank(op.operands[0]))))
    return [transpose(rw, gradients[0], [int(i) for i in np.argsort(order)]), None]


@derivative(ConcatOp)
def joined(op: ConcatOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    at = plain(op.axis) % rank(op.results[0])
    lengths = concat(rw, [dims(rw, v, [at]) for v in op.operands])
    made = VariadicSplitOp.of(gradients[0], rw.const(at), lengths)
    rw.insert(made)
    return list(made.results)


@derivative(
    BroadcastOp,
    GatherElementsOp,
    GatherNDOp,
    GatherOp,
    ReverseOp,
    RollOp,
    SliceOp,
    SplitOp,
    StridedSliceOp,
    TileOp,
    VariadicSplitOp,
)
def moved(op: Any, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """The operation moves the numbers of the elements as it moved the elements."""
    data = op.operands[0]
    made = op.clone_without_regions({data: places(rw, data)})
    made.attributes.clear()
    made.set_result_types(made.infer())
    rw.insert(made)
    total: list[SSAValue] = []
    origins = [(o, g) for o, g in zip(made.results, gradients, strict=True) if g is not None]
    for origin, gradient in origins:
        total.append(reshape(rw, origin, [-1]))
        total.append(reshape(rw, gradient, [-1]))
    where, what = concat(rw, total[::2]), concat(rw, total[1::2])
    return [returned(rw, data, where, what), *[None] * (len(op.operands) - 1)]


@derivative(PadOp)
def padded(op: PadOp, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """What was added came from nowhere, or, at edges and reflections, from an element."""
    data, begin, end, *_ = op.operands
    numbers = places(rw, data)
    added = rw.const(-1) if plain(op.pad_mode) == "constant" else None
    origins = rw.emit(PadOp, numbers, begin, end, added, pad_mode=plain(op.pad_mode))
    assert gradients[0] is not None
    if len(op.operands) > 3 and wanted[3]:
        raise NoMatch("no derivative is known with respect to the value that Pad puts in")
    return [returned(rw, data, origins, gradients[0]), *[None] * (len(op.operands) - 1)]


@derivative(ScatterElementsUpdateOp)
def scattered(op: Any, rw: Lowering, gradients: Gradients, wanted: Sequence[bool]) -> Gradients:
    """Of sums: every update has the gradient of the place that it was added to."""
    _, at, _, axis = op.operands
    if plain(op.reduction) != "sum":
        raise NoMatch(f"no derivative is known of ScatterElementsUpdate with the reduction '{plain(op.reduction)}'")
    where = values.scalar(axis)
    assert where is not None
    found = rw.emit(GatherElementsOp, gradients[0], at, axis=where) if wanted[2] else None
    return [gradients[0], None, found, None]
