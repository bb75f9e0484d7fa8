"""Operators of PyTorch that an export to ONNX left as they are.

embedding_bag -> EmbeddingBagOffsets; of maxima, or of weights whose number is not known -> ScatterNDUpdate of the rows
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx.aten import ATenOp, Called, DefaultATenOp
from stepwell.dialects.opset.arithmetic import DivideOp, MaximumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, NotEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, ScatterNDUpdateOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.sparse import EmbeddingBagOffsetsOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    like,
    rank,
    reshape,
    slice_axis,
    unsqueeze,
)

rules = RuleSet()

SUM, MEAN, MAX = range(3)


@rules.lower(ATenOp, DefaultATenOp)
def aten(op: Called, rw: Lowering):
    """embedding_bag(table, indices, offsets[, weights]): one row for each bag; empty bags are 0."""
    name = plain(op.operator)
    if name not in ("embedding_bag", "_embedding_bag"):
        called = f" {name[:64]!r}" if name else ""
        raise NoMatch(f"it calls PyTorch's own operator{called}; export the model without a fallback to ATen")
    if any(value.uses for value in op.results[1:]):
        raise NoMatch("only the first output of embedding_bag matters at inference, and another is used")
    if len(op.arguments) not in (3, 4):
        raise NoMatch(f"embedding_bag has {len(op.arguments)} inputs; it takes a table, indices, offsets and weights")
    table, indices, offsets, *weights = op.arguments
    offsets = convert(rw, offsets, element_of(indices))
    if plain(op.include_last_offset):
        offsets = slice_axis(rw, offsets, 0, 0, -1)
    mode, padding = plain(op.mode), plain(op.padding_idx)
    if mode not in (SUM, MEAN, MAX) or (weights and mode != SUM):
        raise NoMatch(f"embedding_bag in mode {mode}{' with weights' if weights else ''} is not defined")
    counted = None if padding < 0 else rw.emit(NotEqualOp, indices, like(rw, padding, indices))
    if mode == MAX:
        found = maxima(rw, table, indices, offsets, counted)
    else:
        found = bags(rw, table, indices, offsets, weights[0] if weights else None, counted, mean=mode == MEAN)
    return [found, *[None] * (len(op.results) - 1)]


def bags(
    rw: Lowering,
    table: SSAValue,
    indices: SSAValue,
    offsets: SSAValue,
    weights: SSAValue | None,
    counted: SSAValue | None,
    *,
    mean: bool,
) -> SSAValue:
    """Sums or means of rows; those that are not counted weigh nothing."""
    if counted is None and weights is None:
        reduction = "mean" if mean else "sum"
        return rw.emit(EmbeddingBagOffsetsOp, table, indices, offsets, reduction=reduction)
    flags = None if counted is None else convert(rw, counted, element_of(table))
    if weights is None or flags is None:
        weights = flags if weights is None else weights
    else:
        weights = rw.emit(MultiplyOp, weights, flags)
    assert weights is not None
    total = weighted(rw, table, indices, offsets, weights)
    if not mean:
        return total
    ones = broadcast(rw, like(rw, 1, table), concat(rw, [dims(rw, table, [0]), ints(rw, [1])]))
    many = weighted(rw, ones, indices, offsets, weights)
    return rw.emit(DivideOp, total, rw.emit(MaximumOp, many, like(rw, 1, many)))


def weighted(rw: Lowering, table: SSAValue, indices: SSAValue, offsets: SSAValue, weights: SSAValue) -> SSAValue:
    """Weighted sums of rows. The CPU plugin (2026.4) refuses weights whose number is not known: those are scattered."""
    if static_shape(weights) is not None and static_shape(indices) is not None:
        none = like(rw, -1, indices)
        return rw.emit(EmbeddingBagOffsetsOp, table, indices, offsets, none, weights, reduction="sum")
    rows = rw.emit(GatherOp, table, indices, rw.const(0))
    rows = rw.emit(MultiplyOp, rows, unsqueeze(rw, weights, list(range(1, rank(table)))))
    return scattered(rw, rows, offsets, like(rw, 0, table), "sum")


def maxima(rw: Lowering, table: SSAValue, indices: SSAValue, offsets: SSAValue, counted: SSAValue | None) -> SSAValue:
    """The largest numbers of each bag, in each column; 0 where a bag is empty."""
    rows = rw.emit(GatherOp, table, indices, rw.const(0))
    lowest = like(rw, -np.inf, table)
    if counted is not None:
        rows = rw.emit(SelectOp, unsqueeze(rw, counted, list(range(1, rank(table)))), rows, lowest)
    found = scattered(rw, rows, offsets, lowest, "max")
    return rw.emit(SelectOp, rw.emit(EqualOp, found, lowest), like(rw, 0, found), found)


def scattered(rw: Lowering, rows: SSAValue, offsets: SSAValue, start: SSAValue, reduction: str) -> SSAValue:
    """One row for each bag, of all rows from its offset to the next one."""
    count = reshape(rw, dims(rw, rows, [0]), [])
    places = rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64")
    begun = rw.emit(GreaterEqualOp, unsqueeze(rw, places, [1]), unsqueeze(rw, convert(rw, offsets, "i64"), [0]))
    bag = rw.emit(ReduceSumOp, convert(rw, begun, "i64"), ints(rw, [1]), keep_dims=True)
    bag = rw.emit(SubtractOp, bag, rw.const(1))
    sizes = concat(rw, [dims(rw, offsets, [0]), dims(rw, rows, list(range(1, rank(rows))))])
    return rw.emit(ScatterNDUpdateOp, broadcast(rw, start, sizes), bag, rows, reduction=reduction)
