"""TensorFlow's operators that change the shape of a tensor and leave its elements in their order.

Reshape -> Reshape; ExpandDims -> Unsqueeze, or a Reshape to a computed shape; Squeeze -> Squeeze
"""

from __future__ import annotations

from stepwell.dialects import diagnostics, provenance, tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import FloorModOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, concat, convert, ints, rank, reshape, squeeze, unsqueeze
from stepwell.lowering.idioms.complex_pairs import closed, opened
from stepwell.lowering.idioms.computed_axes import counted_sizes, unsqueeze_at

rules = RuleSet()


@rules.lower(tf.ReshapeOp)
def reshape_(op: tf.ReshapeOp, rw: Lowering):
    """A size of 0 is one of 0."""
    data, pair = opened(op.tensor)
    target = counted_sizes(op.shape)
    if pair:
        target = concat(rw, [convert(rw, target, "i64"), ints(rw, [2])])
    return closed(rw, rw.emit(ReshapeOp, data, target, special_zero=False), pair)


@rules.lower(tf.ExpandDimsOp)
def expand_dims(op: tf.ExpandDimsOp, rw: Lowering):
    """The axis is one number, of the result; a computed one is counted from the front first."""
    data, pair = opened(op.input)
    at = values.scalar(op.dim)
    if at is None:
        where = reshape(rw, convert(rw, op.dim, "i64"), [1])
        if pair:
            where = rw.emit(FloorModOp, where, rw.const(rank(data)))
        return closed(rw, unsqueeze_at(rw, data, where), pair)
    return closed(rw, unsqueeze(rw, data, [at - pair if at < 0 else at]), pair)


@rules.lower(tf.SqueezeOp)
def squeeze_(op: tf.SqueezeOp, rw: Lowering):
    """Without axes the dimensions of size 1 go.

    IR cannot have a rank that depends on sizes: those that are not known are taken for others than 1, with a warning.
    """
    data, pair = opened(op.input)
    axes = plain(op.squeeze_dims)
    if axes:
        if (known := shape_of(data)) is not None:
            axes = [axis(a, len(known) - pair) for a in axes]
        return closed(rw, squeeze(rw, data, [a - pair if a < 0 else a for a in axes]), pair)
    count = rank(data) - pair
    sizes = (shape_of(data) or ())[:count]
    if any(not isinstance(size, int) for size in sizes):
        diagnostics.warn(
            f"{provenance.describe(op)}: sizes that are not known are taken for others than 1, which would go; "
            "give the shape with --input if one is 1"
        )
    return closed(rw, squeeze(rw, data, [i for i, size in enumerate(sizes) if size == 1]), pair)
