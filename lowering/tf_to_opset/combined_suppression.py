"""CombinedNonMaxSuppression -> NonMaxSuppression of each class, ScatterNDUpdate, TopK over the classes of an image."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ClampOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, FloorOp, MaximumOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.scatter import ScatterNDUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import NonMaxSuppressionOp, TopKOp
from stepwell.dialects.rules import RuleSet
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
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.overlaps import above

rules = RuleSet()


@rules.lower(tf.CombinedNonMaxSuppressionOp)
def combined_non_max_suppression(op: tf.CombinedNonMaxSuppressionOp, rw: Lowering):
    """The best boxes of an image, of those that are kept of each class.

    The scores of kept boxes stand in a table of all classes and boxes, whose other entries are below any score; behind
    them are as many more as boxes are asked for, so that there are enough. Of equal scores the first class comes first,
    and of a class the first box. What is not a score at the end becomes zero.
    """
    scores = transpose(rw, op.scores, [0, 2, 1])
    count, classes, boxes = (dims(rw, scores, [i]) for i in range(3))
    most = reshape(rw, convert(rw, op.max_output_size_per_class, "i64"), [1])
    total = reshape(rw, convert(rw, op.max_total_size, "i64"), [1])
    if plain(op.pad_per_class):
        total = rw.emit(MinimumOp, total, rw.emit(MultiplyOp, most, classes))
    entries = rw.emit(MultiplyOp, classes, boxes)
    places, per_class = _places(op.boxes, rw, scores)
    lowest = rw.const(-np.inf, "f32")
    table = _kept(op, rw, places, scores, most, lowest, per_class)
    table = rw.emit(ReshapeOp, table, concat(rw, [count, entries]), special_zero=False)
    enough = concat(rw, [table, broadcast(rw, lowest, concat(rw, [count, total]))], 1)
    best, at = rw.emit(
        TopKOp,
        enough,
        reshape(rw, total, []),
        axis=1,
        mode="max",
        sort="value",
        index_element_type="i64",
        stable=True,
    )
    is_box = rw.emit(GreaterOp, best, lowest)
    at = rw.emit(SelectOp, is_box, at, rw.const(0))
    # In f32 with a Floor: joined with what follows the CPU (2026.4) divides integers without cutting the rest.
    divisor = convert(rw, rw.emit(MaximumOp, boxes, rw.const(1)), "f32")
    of_class = convert(rw, rw.emit(FloorOp, rw.emit(DivideOp, convert(rw, at, "f32"), divisor)), "i64")
    if per_class:
        places = rw.emit(ReshapeOp, places, concat(rw, [count, entries, ints(rw, [4])]), special_zero=False)
    else:
        at = rw.emit(SubtractOp, at, rw.emit(MultiplyOp, of_class, boxes))
    # Not by batch_dims, with which the CPU (2026.4) reads beside the data of small known shapes.
    each = dims(rw, places, [1])
    rows = rw.emit(RangeOp, rw.const(0), reshape(rw, count, []), rw.const(1), output_type="i64")
    first = rw.emit(MultiplyOp, rows, each)
    at = rw.emit(AddOp, at, unsqueeze(rw, first, [1]))
    corners = rw.emit(GatherOp, reshape(rw, places, [-1, 4]), at, rw.const(0), batch_dims=0)
    if plain(op.clip_boxes):
        corners = rw.emit(ClampOp, corners, min=0.0, max=1.0)
    zero = rw.const(0, "f32")
    found = rw.emit(ReduceSumOp, convert(rw, is_box, "i32"), ints(rw, [1]), keep_dims=False)
    return [
        rw.emit(SelectOp, unsqueeze(rw, is_box, [2]), corners, zero),
        rw.emit(SelectOp, is_box, best, zero),
        rw.emit(SelectOp, is_box, convert(rw, of_class, "f32"), zero),
        found,
    ]


def _places(boxes: SSAValue, rw: Lowering, scores: SSAValue) -> tuple[SSAValue, bool]:
    """Boxes [count, boxes, 4], or [count, classes, boxes, 4] where a class has its own or this is not known."""
    sizes = shape_of(boxes)
    if sizes is not None and sizes[2] == 1:
        of_four = sizes[3] == 4
        return squeeze(rw, boxes, [2]) if of_four else reshape(rw, boxes, [0, -1, 4], special_zero=True), False
    places = transpose(rw, boxes, [0, 2, 1, 3])
    return broadcast(rw, places, concat(rw, [shape(rw, scores), ints(rw, [4])])), True


def _kept(
    op: tf.CombinedNonMaxSuppressionOp,
    rw: Lowering,
    places: SSAValue,
    scores: SSAValue,
    most: SSAValue,
    lowest: SSAValue,
    per_class: bool,
) -> SSAValue:
    """The scores of boxes that are kept, where they stand among all; the lowest elsewhere.

    Classes that have their own boxes are images of one class.
    """
    if per_class:
        count, classes, boxes = (dims(rw, scores, [i]) for i in range(3))
        images = rw.emit(MultiplyOp, count, classes)
        places = rw.emit(ReshapeOp, places, concat(rw, [images, boxes, ints(rw, [4])]), special_zero=False)
        scores = rw.emit(ReshapeOp, scores, concat(rw, [images, ints(rw, [1]), boxes]), special_zero=False)
    indices, marks, _ = rw.emit(
        NonMaxSuppressionOp,
        places,
        scores,
        reshape(rw, most, []),
        above(rw, reshape(rw, op.iou_threshold, [])),
        reshape(rw, op.score_threshold, []),
        box_encoding="corner",
        sort_result_descending=False,
        output_type="i64",
    )
    marks = squeeze(rw, slice_axis(rw, marks, 1, 2, 3), [1])
    return rw.emit(ScatterNDUpdateOp, broadcast(rw, lowest, shape(rw, scores)), indices, marks, reduction="none")


__all__ = ["rules"]
