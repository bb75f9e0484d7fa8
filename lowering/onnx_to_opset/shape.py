"""ONNX operators on shapes.

Reshape, Squeeze, Unsqueeze -> the same; Flatten -> Reshape; Shape -> ShapeOf [+ Slice]; Size -> ReduceProd of ShapeOf
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.elementwise import Binary
from stepwell.dialects.opset import values
from stepwell.dialects.opset.reduction import ReduceProdOp
from stepwell.dialects.opset.shape import ReshapeOp, Squeeze1Op, UnsqueezeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.structure import OutputOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, rank, reshape, shape, slice_axis
from stepwell.lowering.idioms.computed_axes import squeeze_at, squeeze_to, unsqueeze_at

rules = RuleSet()

KEEPING_RANK = (
    *(Binary, onnx.AbsOp, onnx.CastOp, onnx.ClipOp, onnx.ExpOp, onnx.IdentityOp, onnx.LogOp, onnx.NegOp, onnx.ReluOp),
    *(onnx.SigmoidOp, onnx.SoftmaxOp, onnx.SqrtOp, onnx.TanhOp),
)
"""Operators that come between a Squeeze and an output and whose result has the rank of the first operand, as long as
the others are scalars."""


@rules.lower(onnx.ReshapeOp)
def reshape_(op: onnx.ReshapeOp, rw: Lowering):
    """A 0 keeps the size unless `allowzero`."""
    return rw.emit(ReshapeOp, op.data, op.shape, special_zero=not plain(op.allowzero))


@rules.lower(onnx.FlattenOp)
def flatten(op: onnx.FlattenOp, rw: Lowering):
    """To a matrix split at the axis: [product of the sizes before, product of those from it on]."""
    data = op.operands[0]
    known = rank(data)
    at = plain(op.axis) + (known if plain(op.axis) < 0 else 0)
    if not 0 <= at <= known:
        raise NoMatch(f"axis {plain(op.axis)} is out of range for rank {known}")
    if at == 0:
        return reshape(rw, data, [1, -1])
    if at == 1:
        # With a zero-size dimension -1 is not defined; the copied size keeps it valid where the others are not zero.
        return reshape(rw, data, [0, -1], special_zero=True)
    if at == known:
        return reshape(rw, data, [-1, 1])
    sizes = shape_of(data)
    assert sizes is not None
    tail = [s for s in sizes[at:] if isinstance(s, int)]
    if len(tail) == known - at:
        product = 1
        for size in tail:
            product *= size
        return reshape(rw, data, [-1, product])
    head = rw.emit(ReduceProdOp, dims(rw, data, range(at)), rw.const(0), keep_dims=False)
    target = concat(rw, [reshape(rw, head, [1]), ints(rw, [-1])])
    return rw.emit(ReshapeOp, data, target, special_zero=False)


@rules.lower(onnx.ShapeOp)
def shape_op(op: onnx.ShapeOp, rw: Lowering):
    """`start` and `end` are a slice of the sizes, clamped as Python's."""
    sizes = shape(rw, op.data)
    start, end = plain(op.start) or 0, plain(op.end)
    if start == 0 and end is None:
        return sizes
    return slice_axis(rw, sizes, 0, start, (1 << 31) - 1 if end is None else end)


@rules.lower(onnx.SizeOp)
def size(op: onnx.SizeOp, rw: Lowering):
    return rw.emit(ReduceProdOp, shape(rw, op.data), rw.const(0), keep_dims=False)


@rules.lower(onnx.SqueezeOp)
def squeeze(op: onnx.SqueezeOp, rw: Lowering):
    """Without axes every dimension of size 1 goes; these are named where they are known, as the runtime needs it.

    Where some sizes are unknown, so is the rank of the result; that which the model declares of an output decides.
    """
    sizes = shape_of(op.data)
    if op.axes is None and sizes is not None and all(isinstance(d, int) for d in sizes):
        ones = [i for i, d in enumerate(sizes) if d == 1]
        return rw.emit(Squeeze1Op, op.data, ints(rw, ones)) if ones else op.data
    if op.axes is None and sizes is not None and (declared := declared_rank(op.squeezed)) is not None:
        return squeeze_to(rw, op.data, declared)
    if op.axes is not None and values.constant(op.axes) is None:
        return squeeze_at(rw, op.data, op.axes)
    return rw.emit(Squeeze1Op, op.data, *([op.axes] if op.axes is not None else []))


def declared_rank(value: SSAValue) -> int | None:
    """The rank that the model declares of an output which is `value`, or is made of it element by element."""
    seen: set[SSAValue] = set()
    work = [value]
    while work:
        value = work.pop()
        if value in seen:
            continue
        seen.add(value)
        for use in value.uses:
            user = use.operation
            if isinstance(user, OutputOp) and user.rank is not None:
                return plain(user.rank)
            if isinstance(user, KEEPING_RANK) and all(
                other is value or shape_of(other) == () for other in user.operands
            ):
                work.append(user.results[0])
    return None


@rules.lower(onnx.UnsqueezeOp)
def unsqueeze(op: onnx.UnsqueezeOp, rw: Lowering):
    if values.constant(op.axes) is None:
        return unsqueeze_at(rw, op.data, op.axes)
    return rw.emit(UnsqueezeOp, op.data, op.axes)
