"""Boxes in the order of their scores, and which of them stay when those that overlap better ones go.

The scores that NonMaxSuppression sees are places in that order, from the last to the first: then it takes equal scores
in MXNet's order, and what takes no part has the score 0.
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import CumSumOp, FloorModOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherElementsOp, GatherOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.scatter import ScatterNDUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import NonMaxSuppressionOp, TopKOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    reshape,
    shape,
    slice_axis,
    unsqueeze,
)
from stepwell.lowering.idioms.distinct import numbered
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.idioms.ordering import largest

FEW = 128
"""Elements that the runtime's stable TopK orders quickly."""
MOST = 46340
"""Elements whose number squared is one of i32."""


def rows_at(rw: Lowering, rows: SSAValue, places: SSAValue) -> SSAValue:
    """Rows [batch, count, numbers] at places [batch, any].

    By GatherElements: the runtime (2026.4) reads elsewhere, or ends the process, in a Gather with one batch.
    """
    target = concat(rw, [shape(rw, places), dims(rw, rows, [2])])
    return rw.emit(GatherElementsOp, rows, broadcast(rw, unsqueeze(rw, places, [2]), target), axis=1)


def places_of_largest(rw: Lowering, key: Formula, count: SSAValue) -> SSAValue:
    """The places of the largest elements of [batch, any] as i64, equal ones in their order.

    The runtime's TopK that is stable takes a second for 20000 elements, the other one milliseconds. So elements are
    ordered by value first, then by the number of their value times how many there are, plus their place.
    """
    sizes = shape_of(key.value)
    every = sizes[1] if sizes is not None else None
    if not isinstance(every, int) or not FEW < every <= MOST:
        return largest(rw, key.value, count, 1, "max", "i64")[1]
    whole = rw.const(every)
    form = {"axis": 1, "sort": "value", "index_element_type": "i32", "stable": False}
    values, places = rw.emit(TopKOp, key.value, whole, mode="max", **form)
    before, after = slice_axis(rw, values, 1, 0, every - 1), Formula(rw, slice_axis(rw, values, 1, 1, every))
    changes = after.differs(Formula(rw, before)).cast("i32")
    first = Formula(rw, slice_axis(rw, places, 1, 0, 1)) * 0
    number = Formula(rw, rw.emit(CumSumOp, concat(rw, [first.value, changes.value], 1), rw.const(1)))
    found, _ = rw.emit(TopKOp, (number * every + Formula(rw, places)).value, count, mode="min", **form)
    return convert(rw, Formula(rw, found).made(FloorModOp, every).value, "i64")


class Ordered:
    """Rows [batch, count, numbers], those that are valid first and by their scores [batch, count]; or the first ones.

    `most`: how many they are, if there are as many.
    """

    def __init__(self, rw: Lowering, rows: SSAValue, scores: Formula, valid: Formula, most: int | None = None) -> None:
        self.rw = rw
        key = scores.cast("f32").where(valid, otherwise=float(np.finfo(np.float32).min))
        count = reshape(rw, dims(rw, key.value, [1]), [])
        if most is not None:
            count = Formula(rw, count).least(most).value
        order = places_of_largest(rw, key, count)
        self.rows = rows_at(rw, rows, order)
        marks = rw.emit(GatherElementsOp, valid.cast("f32").value, order, axis=1)
        self.valid = Formula(rw, marks) > 0.5
        self.position = Formula(rw, rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64"))
        self.count = Formula(rw, count)

    def filled(self) -> SSAValue:
        """The rows in their order, and -1 where they are not valid."""
        mask = Formula(self.rw, unsqueeze(self.rw, self.valid.value, [2]))
        return Formula(self.rw, self.rows).where(mask, otherwise=-1.0).value

    def kept(self, start: int, number: Formula, classes: int | SSAValue, inside: Formula, limit: float) -> Formula:
        """The same of boxes whose corners begin at a column."""
        return self.kept_boxes(slice_axis(self.rw, self.rows, 2, start, start + 4), number, classes, inside, limit)

    def kept_boxes(
        self,
        boxes: SSAValue,
        number: Formula,
        classes: int | SSAValue,
        inside: Formula,
        limit: float,
        most: int | None = None,
    ) -> Formula:
        """Which rows stay: no better one of the same class number overlaps by the limit or more.

        `most`: the first ones only, of each class.
        """
        rw = self.rw
        count = rw.const(classes) if isinstance(classes, int) else classes
        every = Formula(rw, rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64"))
        own = Formula(rw, unsqueeze(rw, number.cast("i64").value, [1]))
        mine = own.equals(Formula(rw, unsqueeze(rw, every.value, [0, 2])))
        taking = mine & Formula(rw, unsqueeze(rw, inside.value, [1]))
        scores = (self.count - self.position).cast("f32").where(taking, otherwise=0.0)
        found, _, _ = rw.emit(
            NonMaxSuppressionOp,
            upright(rw, boxes),
            scores.value,
            self.count.value if most is None else rw.const(most),
            rw.const(limit, "f32"),
            rw.const(0.0, "f32"),
            box_encoding="corner",
            sort_result_descending=False,
            output_type="i64",
        )
        # One place more than there are boxes, so that there is always something to mark.
        sizes = dims(rw, boxes, [0, 1])
        wide = concat(rw, [slice_axis(rw, sizes, 0, 0, 1), (Formula(rw, slice_axis(rw, sizes, 0, 1, 2)) + 1).value])
        zeros = broadcast(rw, rw.const(0.0, "f32"), wide)
        extra = concat(rw, [ints(rw, [0]), slice_axis(rw, sizes, 0, 1, 2)])
        places = rw.emit(GatherOp, found, ints(rw, [0, 2]), rw.const(1), batch_dims=0)
        places = concat(rw, [places, unsqueeze(rw, extra, [0])])
        ones = broadcast(rw, rw.const(1.0, "f32"), slice_axis(rw, shape(rw, places), 0, 0, 1))
        marked = rw.emit(ScatterNDUpdateOp, zeros, places, ones)
        return Formula(rw, slice_axis(rw, marked, 1, 0, -1)) > 0.5


def upright(rw: Lowering, boxes: SSAValue) -> SSAValue:
    """Boxes whose right and bottom sides are not before the left and top ones: others have no area in MXNet."""
    low = Formula(rw, slice_axis(rw, boxes, 2, 0, 2))
    high = Formula(rw, slice_axis(rw, boxes, 2, 2, 4))
    made = concat(rw, [low.value, high.largest(low).value], 2)
    return rw.emit(ReshapeOp, made, ints(rw, [0, 0, 4]), special_zero=True)


def distinct(rw: Lowering, ids: Formula) -> tuple[Formula, SSAValue]:
    """A number for each different id, and how many there may be."""
    (found,) = numbered(rw, [ids.value])
    number = rw.emit(ReshapeOp, convert(rw, found, "i64"), shape(rw, ids.value), special_zero=False)
    count = rw.emit(ReduceMaxOp, convert(rw, found, "i64"), ints(rw, [0]), keep_dims=False)
    return Formula(rw, number), (Formula(rw, count) + 1).value


__all__ = ["Ordered", "distinct", "rows_at"]
