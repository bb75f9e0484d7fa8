"""ONNX gathers and scatters by index tensors.

GatherElements, GatherND -> the same, whose negative indices the runtime counts from the end, which the specification
leaves open; ScatterElements -> ScatterElementsUpdate; ScatterND -> ScatterNDUpdate
TensorScatter -> ScatterElementsUpdate along the sequence axis
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, FloorModOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import (
    GatherElementsOp,
    GatherNDOp,
    ScatterElementsUpdateOp,
    ScatterNDUpdateOp,
)
from stepwell.dialects.opset.slicing import StridedSliceOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import Dim, shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, broadcast, dims, ints, kind, rank, reshape, shape

rules = RuleSet()

REDUCTIONS = {"none": "none", "add": "sum", "mul": "prod", "max": "max", "min": "min"}


def reduction(op: onnx.ScatterElementsOp | onnx.ScatterNDOp) -> str:
    name = plain(op.reduction)
    if name not in REDUCTIONS:
        raise NoMatch(f"'{name}' is not a reduction")
    if name != "none" and kind(op.data).name == "string":
        raise NoMatch(f"strings have no reduction '{name}'")
    return REDUCTIONS[name]


@rules.lower(onnx.GatherElementsOp)
def gather_elements(op: onnx.GatherElementsOp, rw: Lowering):
    """The data are cut to the indices beside the axis, where ONNX may have fewer indices than elements."""
    at, data, indices = axis(plain(op.axis), rank(op.data)), op.data, op.indices
    sizes, wanted = shape_of(data), shape_of(indices)
    if sizes is not None and wanted is not None and len(sizes) == len(wanted):
        kept = [int(i == at or same(sizes[i], wanted[i])) for i in range(len(sizes))]
        if not all(kept):
            # The runtime (2026.4) takes a Slice before GatherElements away, but no StridedSlice.
            begin = ints(rw, [0] * len(kept))
            data = rw.emit(
                StridedSliceOp, data, begin, shape(rw, indices), begin_mask=tuple(kept), end_mask=tuple(kept)
            )
    return rw.emit(GatherElementsOp, data, indices, axis=at)


def same(size: Dim, wanted: Dim) -> bool:
    """Whether the data have as many elements as there are indices; an unknown size of these is the data's."""
    return isinstance(size, int) and (size == wanted or not isinstance(wanted, int))


def tuples(indices: SSAValue) -> None:
    if not rank(indices):
        raise NoMatch("the indices are a scalar")


@rules.lower(onnx.GatherNDOp)
def gather_nd(op: onnx.GatherNDOp, rw: Lowering):
    tuples(op.indices)
    return rw.emit(GatherNDOp, op.data, op.indices, batch_dims=plain(op.batch_dims))


@rules.lower(onnx.ScatterElementsOp)
def scatter_elements(op: onnx.ScatterElementsOp, rw: Lowering):
    at = axis(plain(op.axis), rank(op.data))
    how = reduction(op)
    return rw.emit(ScatterElementsUpdateOp, op.data, op.indices, op.updates, rw.const(at), reduction=how)


@rules.lower(onnx.ScatterNDOp)
def scatter_nd(op: onnx.ScatterNDOp, rw: Lowering):
    tuples(op.indices)
    return rw.emit(ScatterNDUpdateOp, op.data, op.indices, op.updates, reduction=reduction(op))


@rules.lower(onnx.TensorScatterOp)
def tensor_scatter(op: onnx.TensorScatterOp, rw: Lowering):
    """The update of batch entry b is written from write_indices[b] on; `circular` wraps around at the end."""
    count = rank(op.past_cache)
    at = axis(plain(op.axis), count)
    if at == 0:
        raise NoMatch("the sequence axis is the batch axis")
    steps = rw.emit(RangeOp, rw.const(0), reshape(rw, dims(rw, op.update, [at]), []), rw.const(1), output_type="i64")
    positions = reshape(rw, steps, np.where(np.arange(count) == at, -1, 1).tolist())
    if op.write_indices is not None:
        first = reshape(rw, op.write_indices, [-1] + [1] * (count - 1))
        positions = rw.emit(AddOp, first, positions)
    if plain(op.mode) == "circular":
        positions = rw.emit(FloorModOp, positions, reshape(rw, dims(rw, op.past_cache, [at]), []))
    indices = broadcast(rw, positions, shape(rw, op.update))
    return rw.emit(ScatterElementsUpdateOp, op.past_cache, indices, op.update, rw.const(at), reduction="none")
