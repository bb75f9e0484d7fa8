"""ONNX Runtime's DynamicTimeWarping -> two TensorIterators: the costs, diagonal by diagonal, and the way back.

The cost of a cell is its own plus the least of those before it: up left, up, left. (github.com/microsoft/onnxruntime ›
ContribOperators.md › DynamicTimeWarping)
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.onnx import microsoft_tensors as microsoft
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, LessOp, NotEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.logical import LogicalAndOp
from stepwell.dialects.opset.movement import GatherOp, SliceOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    rank,
    reshape,
    slice_axis,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.bodies import over_time
from stepwell.lowering.idioms.caches import counted

rules = RuleSet()

ALL, UP, LEFT = 0, 1, 2
"""Where the least cost before a cell is: up left, up, left."""


@rules.lower(microsoft.DynamicTimeWarpingOp)
def dynamic_time_warping(op: microsoft.DynamicTimeWarpingOp, rw: Lowering):
    """The cheapest way through a matrix of costs [rows, columns], or [1, rows, columns], as pairs of indices."""
    count = rank(op.input)
    if count not in (2, 3):
        raise NoMatch(f"costs of rank {count}; a matrix is needed")
    costs = convert(rw, op.input, "f32")
    costs = costs if count == 2 else squeeze(rw, costs, [0])
    rows, columns = dims(rw, costs, [0]), dims(rw, costs, [1])
    steps = rw.emit(SubtractOp, rw.emit(AddOp, rows, columns), rw.const(1))
    came_from = _came_from(rw, costs, rows, columns, steps)
    return _way(rw, came_from, rows, columns, steps)


def _came_from(rw: Lowering, costs: SSAValue, rows: SSAValue, columns: SSAValue, steps: SSAValue) -> SSAValue:
    """Of each cell the direction of the least cost before it, [diagonals, rows]."""
    never = rw.const(np.float32(np.inf))
    row, diagonal = counted(rw, rows), unsqueeze(rw, counted(rw, steps), [1])
    column = rw.emit(SubtractOp, diagonal, row)
    zero, last = rw.const(0), rw.emit(SubtractOp, columns, rw.const(1))
    inside = rw.emit(MaximumOp, rw.emit(MinimumOp, column, last), zero)
    place = rw.emit(AddOp, rw.emit(MultiplyOp, row, columns), inside)
    value = rw.emit(GatherOp, reshape(rw, costs, [-1]), place, zero)
    skewed = rw.emit(SelectOp, rw.emit(EqualOp, inside, column), value, never)
    border = rw.emit(SelectOp, rw.emit(EqualOp, diagonal, zero), rw.const(np.float32(0)), never)
    none = broadcast(rw, never, concat(rw, [ints(rw, [1]), rows]))

    def step(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        here, edge = slices
        one, two = before
        infinite = rw.const(np.full((1, 1), np.inf, np.float32))
        both = slice_axis(rw, concat(rw, [edge, two], 1), 1, 0, -1)
        up = slice_axis(rw, concat(rw, [infinite, one], 1), 1, 0, -1)
        least = rw.emit(MinimumOp, rw.emit(MinimumOp, both, up), one)

        def below(a: SSAValue, b: SSAValue, c: SSAValue) -> SSAValue:
            return rw.emit(LogicalAndOp, rw.emit(LessOp, a, b), rw.emit(LessOp, a, c))

        other = rw.emit(SelectOp, below(up, both, one), rw.const(UP), rw.const(LEFT))
        found = rw.emit(SelectOp, below(both, up, one), rw.const(ALL), other)
        return found, [rw.emit(AddOp, here, least), one]

    return over_time(rw, [(skewed, 0), (border, 0)], [none, none], step, joined=0)[0]


def _way(rw: Lowering, came_from: SSAValue, rows: SSAValue, columns: SSAValue, steps: SSAValue) -> SSAValue:
    """The cells [2, length] from the first to the last, found from the last."""
    flat = reshape(rw, came_from, [-1])
    cell = [unsqueeze(rw, rw.emit(SubtractOp, n, rw.const(1)), [0]) for n in (rows, columns)]

    def step(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        row, column = before
        place = rw.emit(AddOp, rw.emit(MultiplyOp, rw.emit(AddOp, row, column), rows), row)
        # Beyond the first cell there is nothing more to find.
        found = rw.emit(GatherOp, flat, rw.emit(MaximumOp, place, rw.const(0)), rw.const(0))
        moves = [convert(rw, rw.emit(NotEqualOp, found, rw.const(stays)), "i64") for stays in (LEFT, UP)]
        after = [rw.emit(SubtractOp, v, move) for v, move in zip((row, column), moves, strict=True)]
        return concat(rw, [row, column], 1), after

    cells = over_time(rw, [(counted(rw, steps), 0)], cell, step, joined=0)[0]
    there = rw.emit(GreaterEqualOp, slice_axis(rw, cells, 1, 0, 1), rw.const(0))
    length = rw.emit(ReduceSumOp, convert(rw, there, "i64"), ints(rw, [0, 1]), keep_dims=False)
    start = rw.emit(SubtractOp, reshape(rw, length, [1]), rw.const(1))
    way = rw.emit(SliceOp, cells, start, ints(rw, [-(1 << 31)]), ints(rw, [-1]), ints(rw, [0]))
    return convert(rw, transpose(rw, way, [1, 0]), "i32")
