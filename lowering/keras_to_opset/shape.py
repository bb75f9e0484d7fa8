"""Keras layers that change the shape: Flatten, Reshape -> Reshape."""

from __future__ import annotations

from math import prod

from stepwell.dialects import keras
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, ints, rank, reshape, unsqueeze
from stepwell.lowering.keras_to_opset.layout import channels_back, channels_last

rules = RuleSet()


@rules.lower(keras.FlattenOp)
def flatten(op: keras.FlattenOp, rw: Lowering):
    """All axes but the batch become one; channels that are first are put last before."""
    count = rank(op.inputs)
    if count < 2:
        return unsqueeze(rw, op.inputs, [1]) if count else reshape(rw, op.inputs, [1, 1])
    data = op.inputs
    if not channels_last(op) and count > 2:
        data = channels_back(rw, data, True)
    sizes = (shape_of(data) or ())[1:]
    known = [s for s in sizes if isinstance(s, int)]
    each = prod(known) if len(known) == len(sizes) else -1
    return reshape(rw, data, [0, each], special_zero=True)


@rules.lower(keras.ReshapeOp)
def reshape_layer(op: keras.ReshapeOp, rw: Lowering):
    """The batch stays; -1 is what remains."""
    target = plain(op.target_shape)
    if any(t < -1 for t in target) or target.count(-1) > 1:
        raise NoMatch(f"target_shape {list(target)[:8]} is not possible")
    if 0 in target:
        whole = concat(rw, [dims(rw, op.inputs, [0]), ints(rw, target)])
        return rw.emit(ReshapeOp, op.inputs, whole, special_zero=False)
    return reshape(rw, op.inputs, [0, *target], special_zero=True)
