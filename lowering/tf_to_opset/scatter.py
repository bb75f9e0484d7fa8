"""TensorFlow's scatters by index.

ScatterNd, ScatterNdNonAliasingAdd, TensorScatter* -> ScatterNDUpdate; Inplace* -> the same of rows. Strings are
scattered by places.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, FloorModOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.scatter import ScatterNDUpdateOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, kind, like, reshape, unsqueeze
from stepwell.lowering.idioms.complex_pairs import closed, opened
from stepwell.lowering.idioms.computed_axes import counted_sizes
from stepwell.lowering.idioms.inside import depth_of, only_inside
from stepwell.lowering.idioms.places import count, places
from stepwell.lowering.tf_to_opset.indexing import index_type

rules = RuleSet()

REDUCTIONS: dict[type[Any], str] = {
    tf.TensorScatterUpdateOp: "none",
    tf.TensorScatterAddOp: "sum",
    tf.TensorScatterSubOp: "sub",
    tf.TensorScatterMaxOp: "max",
    tf.TensorScatterMinOp: "min",
    tf.ScatterNdNonAliasingAddOp: "sum",
}


def scattered(rw: Lowering, data: SSAValue, indices: SSAValue, updates: SSAValue, how: str, policy: str) -> SSAValue:
    """Updates at tuples of indices; with the policy IGNORE those out of range are left out."""
    indices = index_type(rw, indices)
    if depth_of(indices, data, updates) == 0:
        raise NoMatch("its tuples of indices are empty; reduce the updates along their first dimensions instead")
    if policy == "IGNORE":
        indices, updates = only_inside(rw, data, indices, updates)
    return rw.emit(ScatterNDUpdateOp, data, indices, updates, reduction=how)


@rules.lower(*REDUCTIONS)
def tensor_scatter(op: Any, rw: Lowering):
    """Put, or added, subtracted, the larger or smaller one taken."""
    data, pair = opened(op.input if isinstance(op, tf.ScatterNdNonAliasingAddOp) else op.tensor)
    updates, _ = opened(op.updates)
    how, policy = REDUCTIONS[type(op)], plain(op.bad_indices_policy)
    if kind(data).name != "string":
        return closed(rw, scattered(rw, data, op.indices, updates, how, policy), pair)
    if how != "none":
        raise NoMatch(f"strings have no '{how}'")
    return _texts(rw, places(rw, data), [data, updates], op.indices, policy)


def _texts(rw: Lowering, numbers: SSAValue, texts: list[SSAValue], indices: SSAValue, policy: str) -> SSAValue:
    """Strings by the places that they have in all texts, one tensor after the other; the last one is scattered."""
    own = places(rw, texts[-1])
    first = concat(rw, [reshape(rw, v, [-1]) for v in texts[:-1]])
    moved = scattered(rw, numbers, indices, rw.emit(AddOp, own, count(rw, first)), "none", policy)
    every = concat(rw, [first, reshape(rw, texts[-1], [-1])])
    return rw.emit(GatherOp, every, moved, rw.const(0), batch_dims=0)


@rules.lower(tf.ScatterNdOp)
def scatter_nd(op: tf.ScatterNdOp, rw: Lowering):
    """Into zeros; what meets in one place is added up, which strings cannot be."""
    updates, pair = opened(op.updates)
    sizes = convert(rw, counted_sizes(op.shape), "i64")
    policy = plain(op.bad_indices_policy)
    if kind(updates).name == "string":
        known = values.constant(op.indices)
        if known is None or len(np.unique(known.reshape(-1, known.shape[-1]), axis=0)) < known[..., 0].size:
            raise NoMatch("strings that meet in one place are joined; the indices must be known to differ")
        empty = broadcast(rw, rw.const(0), sizes)
        return _texts(rw, empty, [rw.const(np.array([""], object)), updates], op.indices, policy)
    if pair:
        sizes = concat(rw, [sizes, ints(rw, [2])])
    zeros = broadcast(rw, like(rw, 0, updates), sizes)
    return closed(rw, scattered(rw, zeros, op.indices, updates, "sum", policy), pair)


@rules.lower(tf.InplaceUpdateOp, tf.InplaceAddOp, tf.InplaceSubOp)
def inplace(op: Any, rw: Lowering):
    """Rows at indices counted around: put, added or subtracted."""
    data, pair = opened(op.x)
    updates, _ = opened(op.v)
    how = {tf.InplaceUpdateOp: "none", tf.InplaceAddOp: "sum", tf.InplaceSubOp: "sub"}[type(op)]
    rows = rw.emit(FloorModOp, op.i, convert(rw, dims(rw, data, [0]), "i32"))
    return closed(rw, rw.emit(ScatterNDUpdateOp, data, unsqueeze(rw, rows, [1]), updates, reduction=how), pair)


__all__ = ["rules", "scattered"]
