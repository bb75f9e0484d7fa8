"""TensorFlow's suppression of boxes that overlap better ones. CropAndResize is in `crops.py`.

NonMaxSuppression, V2 … V5 -> NonMaxSuppression of one class, and its column of indices
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import MaximumOp, SubtractOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.opset.sort import NonMaxSuppressionOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, dims, ints, kind, like, reshape, unsqueeze
from stepwell.lowering.idioms.overlaps import above

rules = RuleSet()


class Kept:
    """The boxes that are kept: their indices, scores and number."""

    def __init__(self, op: Any, rw: Lowering, overlap: SSAValue, least: SSAValue | None, sigma: SSAValue | None):
        boxes, scores, overlap = (convert(rw, v, "f32") for v in (op.boxes, op.scores, overlap))
        lowest = rw.const(np.finfo(np.float32).min, "f32")
        least = lowest if least is None else reshape(rw, convert(rw, least, "f32"), [])
        self.most = reshape(rw, convert(rw, op.max_output_size, "i64"), [])
        more = [] if sigma is None else [reshape(rw, convert(rw, sigma, "f32"), [])]
        indices, marks, _ = rw.emit(
            NonMaxSuppressionOp,
            _of_four(rw, boxes),
            unsqueeze(rw, scores, [0, 1]),
            self.most,
            above(rw, reshape(rw, overlap, [])),
            least,
            *more,
            box_encoding="corner",
            sort_result_descending=False,
            output_type="i64",
        )
        self.indices = convert(rw, rw.emit(GatherOp, indices, rw.const(2), rw.const(1)), "i32")
        self.scores = convert(rw, rw.emit(GatherOp, marks, rw.const(2), rw.const(1)), kind(op.scores).mlir)
        self.count = reshape(rw, convert(rw, dims(rw, self.indices, [0]), "i32"), [])

    def filled(self, rw: Lowering, value: SSAValue) -> SSAValue:
        """With zeros up to max_output_size."""
        lacking = rw.emit(SubtractOp, reshape(rw, self.most, [1]), dims(rw, value, [0]))
        pads = rw.emit(MaximumOp, lacking, ints(rw, [0]))
        return rw.emit(PadOp, value, ints(rw, [0]), pads, like(rw, 0, value), pad_mode="constant")


def _of_four(rw: Lowering, boxes: SSAValue) -> SSAValue:
    """[1, boxes, 4]; the runtime must know that a box has 4 numbers."""
    sizes = shape_of(boxes)
    return unsqueeze(rw, boxes, [0]) if sizes and sizes[-1] == 4 else reshape(rw, boxes, [1, -1, 4])


@rules.lower(tf.NonMaxSuppressionOp, tf.NonMaxSuppressionV2Op, tf.NonMaxSuppressionV3Op)
def non_max_suppression(op: Any, rw: Lowering):
    """The first two have no least score: a box of any score counts."""
    overlap = op.iou_threshold
    if isinstance(op, tf.NonMaxSuppressionOp):
        overlap = rw.const(plain(overlap), "f32")
    least = op.score_threshold if isinstance(op, tf.NonMaxSuppressionV3Op) else None
    return Kept(op, rw, overlap, least, None).indices


@rules.lower(tf.NonMaxSuppressionV4Op, tf.NonMaxSuppressionV5Op)
def non_max_suppression_counted(op: Any, rw: Lowering):
    """With the number of boxes, and zeros behind them where pad_to_max_output_size says so; V5 lowers scores softly."""
    soft = isinstance(op, tf.NonMaxSuppressionV5Op)
    kept = Kept(op, rw, op.iou_threshold, op.score_threshold, op.soft_nms_sigma if soft else None)
    found = [kept.indices, kept.scores] if soft else [kept.indices]
    if plain(op.pad_to_max_output_size):
        found = [kept.filled(rw, v) for v in found]
    return [*found, kept.count]


__all__ = ["rules"]
