"""The walk of rows through the tables of a forest."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.comparison import EqualOp, IsNaNOp, LessEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.gather import GatherElementsOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, slice_axis
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.forest import EQ, GT, GTE, LEQ, LT, NEQ, Forest
from stepwell.lowering.idioms.scores import width

UNROLLED = 16
"""Levels up to which each has its own operations; more are walked by a Loop."""

COMPARED: dict[int, tuple[type, bool]] = {
    LEQ: (LessEqualOp, False),
    LT: (LessOp, False),
    GTE: (LessEqualOp, True),
    GT: (LessOp, True),
    EQ: (EqualOp, False),
    NEQ: (EqualOp, False),
}
"""The comparison of a feature with a split, and whether they change sides: to the CPU NaN is greater than anything."""


def places(rw: Lowering, data: SSAValue, forest: Forest) -> SSAValue:
    """The place of each row [rows, features] in each tree: i32 [rows, trees]."""
    if not forest.levels:
        target = concat(rw, [dims(rw, data, [0]), ints(rw, [len(forest.roots)])])
        return broadcast(rw, rw.const(forest.roots[None]), target)
    data = features(rw, data, forest)
    first = rw.emit(GatherOp, data, rw.const(forest.feature[forest.roots]), rw.const(1))
    size = 1 if forest.mode is not None else 4
    steps = forest.step.reshape(-1, size)[forest.roots]
    split = rw.const(forest.split[forest.roots][None])
    if forest.mode is not None:
        at = rw.emit(AddOp, rw.const(steps[:, 0][None]), outcome(rw, first, split, forest))
    else:
        base = rw.const((np.arange(len(forest.roots), dtype=np.int32) * size)[None])
        at = looked_up(rw, steps.reshape(-1), rw.emit(AddOp, base, outcome(rw, first, split, forest)))
    step = stepping(data, forest)
    if forest.levels <= UNROLLED:
        for _ in range(forest.levels - 1):
            at = step(rw, at)
        return at
    return repeated(rw, rw.const(forest.levels - 1), [at], lambda rw, _, states: [step(rw, states[0])])[0]


def features(rw: Lowering, data: SSAValue, forest: Forest) -> SSAValue:
    """The features that the trees look at; with a second set of them for nodes to which NaN means yes."""
    if forest.fill is None:
        return data
    if width(data) != forest.features:
        data = slice_axis(rw, data, 1, 0, forest.features)
    return concat(rw, [data, rw.emit(SelectOp, rw.emit(IsNaNOp, data), rw.const(forest.fill), data)], 1)


def looked_up(rw: Lowering, table: np.ndarray, at: SSAValue) -> SSAValue:
    return rw.emit(GatherOp, rw.const(table), at, rw.const(0))


def outcome(rw: Lowering, value: SSAValue, split: SSAValue, forest: Forest) -> SSAValue:
    """How features compare with splits: 0 or 1 for a comparison; less, equal, greater, NaN are 0 to 3."""
    if forest.mode is not None:
        made, swapped = COMPARED[forest.mode]
        return convert(rw, rw.emit(made, *((split, value) if swapped else (value, split))), "i32")
    reached, beyond = (convert(rw, rw.emit(made, split, value), "i32") for made in (LessEqualOp, LessOp))
    nan = rw.emit(MultiplyOp, convert(rw, rw.emit(IsNaNOp, value), "i32"), rw.const(3, "i32"))
    return rw.emit(AddOp, rw.emit(AddOp, reached, beyond), nan)


def stepping(data: SSAValue, forest: Forest) -> Callable[[Lowering, SSAValue], SSAValue]:
    """The step from places to the next ones."""

    def step(rw: Lowering, at: SSAValue) -> SSAValue:
        value = rw.emit(GatherElementsOp, data, looked_up(rw, forest.feature, at), axis=1)
        found = outcome(rw, value, looked_up(rw, forest.split, at), forest)
        if forest.mode is not None:
            return rw.emit(AddOp, looked_up(rw, forest.step, at), found)
        four = rw.emit(MultiplyOp, at, rw.const(4, "i32"))
        return looked_up(rw, forest.step, rw.emit(AddOp, four, found))

    return step


__all__ = ["places"]
