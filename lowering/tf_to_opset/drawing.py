"""DrawBoundingBoxes, DrawBoundingBoxesV2 -> TensorIterator over the boxes, which finds the last one at each pixel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.arithmetic import FloorModOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import EqualOp, GreaterEqualOp, GreaterOp, LessEqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.logical import LogicalAndOp, LogicalOrOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, SliceOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    convert,
    dims,
    ints,
    kind,
    reshape,
    slice_axis,
    unsqueeze,
)
from stepwell.lowering.idioms.bodies import over_time

rules = RuleSet()

COLORS = (
    (1, 1, 0, 1),
    (0, 0, 1, 1),
    (1, 0, 0, 1),
    (0, 1, 0, 1),
    (0.5, 0, 0.5, 1),
    (0.5, 0.5, 0, 1),
    (0.5, 0, 0, 1),
    (0, 0, 0.5, 1),
    (0, 1, 1, 1),
    (1, 0, 1, 1),
)
"""What boxes are drawn in, one after the other, where nothing else is said."""


@rules.lower(tf.DrawBoundingBoxesOp, tf.DrawBoundingBoxesV2Op)
def draw_bounding_boxes(op: Any, rw: Lowering):
    """Borders one pixel wide, later boxes over earlier ones; without colors images of one channel get ones.

    A box that is no box stands before the others with the number 0: a TensorIterator does not run over nothing.
    """
    of = kind(op.images)
    colors = op.colors if isinstance(op, tf.DrawBoundingBoxesV2Op) else None
    given = 0 if colors is None else (shape_of(colors) or (None,))[0]
    if not isinstance(given, int):
        raise NoMatch("the number of colors is not known; without any, others are drawn in")
    if colors is None or not given:
        depth = (shape_of(op.images) or (None,) * 4)[3]
        if not isinstance(depth, int):
            raise NoMatch("the number of channels of the images is not known; give their shape with --input")
        colors = rw.const(np.ones((1, 1), np.float32) if depth == 1 else np.array(COLORS, np.float32))
    table = rw.emit(SliceOp, colors, ints(rw, [0]), dims(rw, op.images, [3]), ints(rw, [1]), ints(rw, [1]))
    height, width = (reshape(rw, dims(rw, op.images, [axis]), []) for axis in (1, 2))
    boxes = rw.emit(PadOp, op.boxes, ints(rw, [0, 1, 0]), ints(rw, [0, 0, 0]), rw.const(0, "f32"), pad_mode="constant")
    last = _last(rw, boxes, height, width, dims(rw, op.images, [0, 1, 2]))
    number = rw.emit(SubtractOp, last, rw.const(1))
    color = rw.emit(GatherOp, table, rw.emit(FloorModOp, number, dims(rw, table, [0])), rw.const(0))
    is_drawn = unsqueeze(rw, rw.emit(GreaterOp, last, rw.const(0)), [3])
    return rw.emit(SelectOp, is_drawn, convert(rw, color, of.mlir), op.images)


def _last(rw: Lowering, boxes: SSAValue, height: SSAValue, width: SSAValue, room: SSAValue) -> SSAValue:
    """The number of the last box whose border a pixel is on, counted from 1; 0 for none."""
    one = rw.const(1)
    rows, columns = (
        reshape(rw, rw.emit(RangeOp, rw.const(0), size, one, output_type="i64"), form)
        for size, form in ((height, [1, -1, 1]), (width, [1, 1, -1]))
    )
    ends = [rw.emit(SubtractOp, size, one) for size in (height, width)]
    numbers = reshape(
        rw,
        rw.emit(RangeOp, rw.const(0), reshape(rw, dims(rw, boxes, [1]), []), one, output_type="i64"),
        [1, -1, 1],
    )

    def step(rw: Lowering, now: list[SSAValue], states: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        low_row, low_column, high_row, high_column = (
            convert(
                rw,
                rw.emit(MultiplyOp, slice_axis(rw, now[0], 2, i, i + 1), convert(rw, ends[i % 2], "f32")),
                "i64",
            )
            for i in range(4)
        )
        in_rows, in_columns = (
            rw.emit(
                LogicalAndOp,
                rw.emit(GreaterEqualOp, places, low),
                rw.emit(LessEqualOp, places, high),
            )
            for places, low, high in ((rows, low_row, high_row), (columns, low_column, high_column))
        )
        on_rows, on_columns = (
            rw.emit(LogicalOrOp, rw.emit(EqualOp, places, low), rw.emit(EqualOp, places, high))
            for places, low, high in ((rows, low_row, high_row), (columns, low_column, high_column))
        )
        inside = rw.emit(LogicalAndOp, in_rows, in_columns)
        border = rw.emit(LogicalAndOp, inside, rw.emit(LogicalOrOp, on_rows, on_columns))
        return now[1], [rw.emit(SelectOp, border, now[1], states[0])]

    none = broadcast(rw, rw.const(0), room)
    return over_time(rw, [(boxes, 1), (numbers, 1)], [none], step)[1]


__all__ = ["rules"]
