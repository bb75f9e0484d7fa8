"""MXNet's proposals of regions: _contrib_Proposal, _contrib_MultiProposal.

OpenVINO's Proposal clips the sides elsewhere, has one size and scale for all images and leaves small boxes out. So the
boxes are computed from the anchors here, and NonMaxSuppression takes them with the pixels of their sides.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import FloorModOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, dims, ints, reshape, slice_axis, transpose, unsqueeze
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.mxnet_to_opset.detection import columns, numbers, together
from stepwell.lowering.mxnet_to_opset.suppression import Ordered, rows_at

rules = RuleSet()

MOST = 1 << 16
"""Proposals of an image."""


def anchors(stride: int, ratios: tuple[float, ...], scales: tuple[float, ...]) -> np.ndarray:
    """Boxes around the first cell, for each ratio those of each scale."""
    made = []
    for ratio in ratios:
        width = np.floor(np.sqrt(np.floor(stride * stride / ratio)) + 0.5)
        height = np.floor(width * ratio + 0.5)
        for scale in scales:
            half = 0.5 * (np.array([width, height]) * scale - 1)
            centre = 0.5 * (stride - 1)
            made.append([*(centre - half), *(centre + half)])
    return np.asarray(made, np.float32)


def cells(rw: Lowering, maps: SSAValue, count: int, each: int) -> SSAValue:
    """[batch, count x each, height, width] -> [batch, height x width x count, each]."""
    sizes = [dims(rw, maps, [0]), ints(rw, [count, each]), dims(rw, maps, [2, 3])]
    five = rw.emit(ReshapeOp, maps, concat(rw, sizes), special_zero=False)
    return rw.emit(ReshapeOp, transpose(rw, five, [0, 3, 4, 1, 2]), ints(rw, [0, -1, each]), special_zero=True)


class Anchors:
    """The anchors of all cells: [1, height x width x count, 1] of each number."""

    def __init__(self, rw: Lowering, op: Any) -> None:
        self.rw, self.stride = rw, plain(op.feature_stride)
        base = anchors(self.stride, plain(op.ratios), plain(op.scales))
        self.count = len(base)
        high, wide = dims(rw, op.bbox_pred, [2]), dims(rw, op.bbox_pred, [3])
        self.grid = concat(rw, [high, wide, ints(rw, [self.count])])
        self.column, self.row = (
            self._flat(numbers(rw, wide).value, [1, -1, 1]),
            self._flat(numbers(rw, high).value, [-1, 1, 1]),
        )
        x, y = self.column * float(self.stride), self.row * float(self.stride)
        around = [self._flat(rw.const(base[:, i], "f32"), [1, 1, -1]) for i in range(4)]
        self.sides = [around[0] + x, around[1] + y, around[2] + x, around[3] + y]
        self.sizes = [around[2] - around[0] + 1.0, around[3] - around[1] + 1.0]

    def _flat(self, values: SSAValue, target: list[int]) -> Formula:
        spread = broadcast(self.rw, reshape(self.rw, values, target), self.grid)
        return Formula(self.rw, reshape(self.rw, spread, [1, -1, 1]))

    def moved(self, deltas: list[Formula], *, by_sides: bool) -> list[Formula]:
        """The boxes: deltas of the four sides, or of the centre and the size in parts of the anchor's size."""
        if by_sides:
            return [side + delta for side, delta in zip(self.sides, deltas, strict=True)]
        low: list[Formula] = []
        high: list[Formula] = []
        for i, size in enumerate(self.sizes):
            centre = deltas[i] * size + self.sides[i] + (size - 1.0) * 0.5
            half = (deltas[i + 2].exp() * size - 1.0) * 0.5
            low.append(centre - half)
            high.append(centre + half)
        return [*low, *high]


@rules.lower(mxnet.ContribProposalOp, mxnet.ContribMultiProposalOp)
def proposal(op: Any, rw: Lowering):
    """The best boxes after suppression, from the first again where there are too few; and their scores.

    Boxes that are too small grow by the least size and have the score -1, as those of cells that the image has not.
    """
    kept = plain(op.rpn_post_nms_top_n)
    if not 0 < kept <= MOST:
        raise NoMatch(f"rpn_post_nms_top_n {kept}; it is from 1 to {MOST}")
    grid = Anchors(rw, op)
    count = grid.count
    for maps, each in ((op.cls_prob, 2), (op.bbox_pred, 4)):
        found = (shape_of(maps) or (None, None))[1:2]
        if found and isinstance(found[0], int) and found[0] != each * count:
            raise NoMatch(f"{found[0]} channels for {count} anchors, ratios times scales, which have {each * count}")
    high, wide, scale = (Formula(rw, unsqueeze(rw, slice_axis(rw, op.im_info, 1, i, i + 1), [2])) for i in range(3))
    deltas = columns(rw, cells(rw, op.bbox_pred, count, 4))
    box = grid.moved(deltas, by_sides=plain(op.iou_loss))
    box = [side.least(size - 1.0).largest(0.0) for side, size in zip(box, (wide, high, wide, high), strict=True)]
    least = scale * float(plain(op.rpn_min_size))
    small = (box[2] - box[0] + 1.0 < least) | (box[3] - box[1] + 1.0 < least)
    half = least * 0.5
    box = [(side - half if i < 2 else side + half).where(small, otherwise=side) for i, side in enumerate(box)]
    outside = (grid.row >= (high / grid.stride).floor()) | (grid.column >= (wide / grid.stride).floor())
    scores = Formula(rw, cells(rw, slice_axis(rw, op.cls_prob, 1, count, 2 * count), count, 1))
    scores = scores.number(-1.0).where(small | outside, otherwise=scores)
    return chosen(rw, op, box, scores)


def chosen(rw: Lowering, op: Any, box: list[Formula], scores: Formula) -> list[SSAValue]:
    """[image, left, top, right, bottom] of the best ones, and the scores."""
    rows = together(rw, [scores, *box])
    key = Formula(rw, reshape(rw, scores.value, [0, -1], special_zero=True))
    before, most = plain(op.rpn_pre_nms_top_n), plain(op.rpn_post_nms_top_n)
    ordered = Ordered(rw, rows, key, key.equals(key), before if before > 0 else None)
    _, left, top, right, bottom = columns(rw, ordered.rows, 5)
    limit = float(np.nextafter(np.float32(plain(op.threshold)), np.float32(2)))
    wide = together(rw, [left, top, right + 1.0, bottom + 1.0])
    one_class = ordered.valid.cast("i64") * 0
    kept = ordered.kept_boxes(wide, one_class, 1, ordered.valid, limit, most)
    best = Ordered(rw, ordered.rows, kept.cast("f32"), kept, most)
    found = Formula(rw, rw.emit(ReduceSumOp, kept.cast("i64").value, ints(rw, [1]), keep_dims=True))
    place = Formula(rw, rw.emit(RangeOp, rw.const(0), rw.const(most), rw.const(1), output_type="i64"))
    place = Formula(rw, unsqueeze(rw, place.value, [0])).made(FloorModOp, found.least(most).largest(1))
    taken = rows_at(rw, best.rows, place.value)
    score, *sides = columns(rw, taken, 5)
    batch = numbers(rw, dims(rw, taken, [0]))
    image = Formula(rw, reshape(rw, batch.value, [-1, 1, 1])) + score * 0.0
    return [reshape(rw, together(rw, [image, *sides]), [-1, 5]), reshape(rw, score.value, [-1, 1])]


__all__ = ["rules"]
