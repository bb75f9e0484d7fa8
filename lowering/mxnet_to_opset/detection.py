"""MXNet's boxes: anchors, what detectors make of them, overlaps and their suppression.

_contrib_MultiBoxPrior -> ranges of centres and the sizes around them; _contrib_MultiBoxDetection, _contrib_box_nms ->
the boxes in the order of their scores, and NonMaxSuppression of them; _contrib_box_iou, _contrib_box_encode,
_contrib_box_decode -> formulas of corners
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    rank,
    reshape,
    shape,
    slice_axis,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.formula import Formula
from stepwell.lowering.mxnet_to_opset.reduction import place
from stepwell.lowering.mxnet_to_opset.suppression import Ordered, distinct, rows_at

rules = RuleSet()


def columns(rw: Lowering, boxes: SSAValue, count: int = 4) -> list[Formula]:
    """The numbers of boxes along the last axis, each of size 1."""
    found = rw.emit(SplitOp, boxes, rw.const(-1), num_splits=count)
    return [Formula(rw, v) for v in found]


def together(rw: Lowering, parts: Sequence[Formula]) -> SSAValue:
    return concat(rw, [p.value for p in parts], rank(parts[0].value) - 1)


def corners(rw: Lowering, boxes: SSAValue, form: str) -> list[Formula]:
    """Left, top, right and bottom, of boxes in that form or by their centre and size."""
    a, b, c, d = columns(rw, boxes)
    if form == "corner":
        return [a, b, c, d]
    return [a - c * 0.5, b - d * 0.5, a + c * 0.5, b + d * 0.5]


def centred(rw: Lowering, boxes: SSAValue, form: str) -> list[Formula]:
    """The centre and the size."""
    a, b, c, d = columns(rw, boxes)
    if form == "center":
        return [a, b, c, d]
    return [(a + c) * 0.5, (b + d) * 0.5, c - a, d - b]


def numbers(rw: Lowering, count: SSAValue) -> Formula:
    """0, 1, … in f32."""
    made = rw.emit(RangeOp, rw.const(0), reshape(rw, count, []), rw.const(1), output_type="i64")
    return Formula(rw, convert(rw, made, "f32"))


@rules.lower(mxnet.ContribMultiBoxPriorOp)
def multi_box_prior(op: mxnet.ContribMultiBoxPriorOp, rw: Lowering):
    """Around the centre of each cell a box of each size, in the first ratio, and of the first size in each other ratio.

    Widths are of the height of the image: boxes are as wide as high where the ratio is 1.
    """
    sizes, ratios = (np.asarray(plain(v), np.float64) for v in (op.sizes, op.ratios))
    if not sizes.size or not ratios.size:
        raise NoMatch("anchors without sizes or ratios")
    roots = np.sqrt(ratios)
    scale = np.concatenate([sizes, np.full(len(ratios) - 1, sizes[0])]) / 2
    ratio = np.concatenate([np.full(len(sizes), roots[0]), roots[1:]])
    height, width = (dims(rw, op.data, [i]) for i in (2, 3))
    high, wide = (Formula(rw, convert(rw, reshape(rw, v, []), "f32")) for v in (height, width))
    step_y, step_x = plain(op.steps)
    offset_y, offset_x = plain(op.offsets)
    x = numbers(rw, width) + offset_x
    y = numbers(rw, height) + offset_y
    x = x * step_x if step_x > 0 else x / wide
    y = y * step_y if step_y > 0 else y / high
    x, y = Formula(rw, reshape(rw, x.value, [1, -1, 1])), Formula(rw, reshape(rw, y.value, [-1, 1, 1]))
    half_w = Formula(rw, rw.const((scale * ratio)[None, None], "f32")) * (high / wide)
    half_h = Formula(rw, rw.const((scale / ratio)[None, None], "f32"))
    target = concat(rw, [height, width, ints(rw, [len(scale)])])
    made = [x - half_w, y - half_h, x + half_w, y + half_h]
    parts = [unsqueeze(rw, broadcast(rw, v.value, target), [3]) for v in made]
    boxes = Formula(rw, reshape(rw, concat(rw, parts, 3), [1, -1, 4]))
    if plain(op.clip):
        boxes = boxes.largest(0.0).least(1.0)
    return convert(rw, boxes.value, kind(op.data).mlir)


@rules.lower(mxnet.ContribMultiBoxDetectionOp)
def multi_box_detection(op: mxnet.ContribMultiBoxDetectionOp, rw: Lowering):
    """[id, score, left, top, right, bottom] of each anchor: those of a class first, in the order of their scores.

    What is suppressed has the id -1 and keeps its place; other rows are -1. Rows behind nms_topk have it, too, and
    the order of the anchors.
    """
    scores, count = convert(rw, op.cls_prob, "f32"), (shape_of(op.cls_prob) or (None,) * 3)[1]
    if not isinstance(count, int) or count < 2:
        raise NoMatch("the number of classes is not known, or there are none but the background")
    classes = slice_axis(rw, scores, 1, 1, (1 << 31) - 1)
    best = Formula(rw, rw.emit(ReduceMaxOp, classes, ints(rw, [1]), keep_dims=False))
    index = Formula(rw, convert(rw, squeeze(rw, place(rw, classes, 1, "max"), [1]), "f32"))
    valid = best >= plain(op.threshold)
    boxes = decoded(rw, op)
    rows = concat(rw, [*(unsqueeze(rw, v.value, [2]) for v in (index, best)), boxes], 2)
    limit = plain(op.nms_threshold)
    if limit <= 0 or limit > 1:
        return convert(rw, Ordered(rw, rows, valid.cast("f32"), valid).filled(), kind(op.cls_prob).mlir)
    ordered = Ordered(rw, rows, best, valid)
    inside = ordered.valid
    top = plain(op.nms_topk)
    if top > 0:
        inside = inside & (ordered.position < top)
    ids = Formula(rw, squeeze(rw, slice_axis(rw, ordered.rows, 2, 0, 1), [2]))
    number = ids.filled(0.0) if plain(op.force_suppress) else ids
    kept = ordered.kept(2, number, 1 if plain(op.force_suppress) else count - 1, inside, limit)
    gone = inside & ~kept
    first = ids.number(-1.0).where(gone, otherwise=ids)
    rest = slice_axis(rw, ordered.rows, 2, 1, 6)
    found = Formula(rw, concat(rw, [unsqueeze(rw, first.value, [2]), rest], 2))
    if top > 0:
        plain_order = Ordered(rw, rows, valid.cast("f32"), valid)
        early = Formula(rw, unsqueeze(rw, (ordered.position < top).value, [1]))
        late = slice_axis(rw, plain_order.rows, 2, 1, 6)
        nothing = Formula(rw, slice_axis(rw, plain_order.rows, 2, 0, 1)).filled(-1.0)
        found = found.where(early, otherwise=Formula(rw, concat(rw, [nothing.value, late], 2)))
    mask = Formula(rw, unsqueeze(rw, ordered.valid.value, [2]))
    return convert(rw, found.where(mask, otherwise=-1.0).value, kind(op.cls_prob).mlir)


def variances_of(op: mxnet.ContribMultiBoxDetectionOp | mxnet.ContribMultiBoxTargetOp) -> tuple[float, ...]:
    """What the shifts of the centre and of the size are multiples of."""
    found = plain(op.variances)
    if len(found) != 4:
        raise NoMatch(f"{len(found)} variances; there are 4")
    return found


def decoded(rw: Lowering, op: mxnet.ContribMultiBoxDetectionOp) -> SSAValue:
    """The boxes [batch, anchors, 4] that the shifts make of the anchors."""
    v = variances_of(op)
    flat = convert(rw, op.loc_pred, "f32")
    shifts = rw.emit(ReshapeOp, flat, ints(rw, [0, -1, 4]), special_zero=True)
    x, y, w, h = centred(rw, convert(rw, op.anchor, "f32"), "corner")
    dx, dy, dw, dh = columns(rw, shifts)
    cx, cy = dx * v[0] * w + x, dy * v[1] * h + y
    hw, hh = (dw * v[2]).exp() * w * 0.5, (dh * v[3]).exp() * h * 0.5
    boxes = Formula(rw, together(rw, [cx - hw, cy - hh, cx + hw, cy + hh]))
    return (boxes.largest(0.0).least(1.0) if plain(op.clip) else boxes).value


@rules.lower(mxnet.ContribBoxNmsOp)
def box_nms(op: mxnet.ContribBoxNmsOp, rw: Lowering):
    """The rows that stay, in the order of their scores, and rows of -1 behind them.

    Rows up to valid_thresh and of the background are left out, and those behind the topk best ones.
    """
    known = rank(op.data)
    data = convert(rw, op.data, "f32")
    width = (shape_of(op.data) or (None,))[-1]
    if known < 2 or not isinstance(width, int):
        raise NoMatch("how many numbers a box has is not known; give the shape with --input")
    three = unsqueeze(rw, data, [0]) if known == 2 else data
    if known > 3:
        sizes = [ints(rw, [-1]), dims(rw, data, [known - 2]), ints(rw, [width])]
        three = rw.emit(ReshapeOp, data, concat(rw, sizes), special_zero=False)

    def column(at: int) -> Formula:
        return Formula(rw, squeeze(rw, slice_axis(rw, three, 2, at, at + 1), [2]))

    score, id_at = column(plain(op.score_index)), plain(op.id_index)
    valid = score > plain(op.valid_thresh)
    if id_at >= 0 and plain(op.background_id) >= 0:
        valid = valid & column(id_at).differs(plain(op.background_id))
    ordered = Ordered(rw, three, score, valid)
    inside = ordered.valid
    if plain(op.topk) > 0:
        inside = inside & (ordered.position < plain(op.topk))
    start = plain(op.coord_start)
    place_of = slice_axis(rw, ordered.rows, 2, start, start + 4)
    box = together(rw, corners(rw, place_of, plain(op.in_format)))
    number, classes = score.filled(0.0), 1
    if id_at >= 0 and not plain(op.force_suppress):
        ids = Formula(rw, squeeze(rw, slice_axis(rw, ordered.rows, 2, id_at, id_at + 1), [2]))
        number, classes = distinct(rw, ids)
    limit = max(plain(op.overlap_thresh), 0.0)
    kept = ordered.kept_boxes(box, number, classes, inside, float(np.nextafter(np.float32(limit), np.float32(2))))
    rows = ordered.rows
    if plain(op.in_format) != plain(op.out_format):
        made = corners(rw, place_of, "center") if plain(op.in_format) == "center" else centred(rw, place_of, "corner")
        before = [slice_axis(rw, rows, 2, 0, start)] if start else []
        behind = [slice_axis(rw, rows, 2, start + 4, width)] if start + 4 < width else []
        rows = concat(rw, [*before, together(rw, made), *behind], 2)
    found = Ordered(rw, rows, kept.cast("f32"), kept)
    made_ = squeeze(rw, found.filled(), [0]) if known == 2 else found.filled()
    if known > 3:
        made_ = rw.emit(ReshapeOp, made_, shape(rw, data), special_zero=False)
    return convert(rw, made_, kind(op.data).mlir)


@rules.lower(mxnet.ContribBoxIouOp)
def box_iou(op: mxnet.ContribBoxIouOp, rw: Lowering):
    """Of each box of one tensor with each of the other."""
    first, second = rank(op.lhs), rank(op.rhs)
    left = unsqueeze(rw, op.lhs, list(range(first - 1, first + second - 2)))
    a = corners(rw, left, plain(op.format))
    b = corners(rw, op.rhs, plain(op.format))
    wide = (a[2].least(b[2]) - a[0].largest(b[0])).largest(0.0)
    high = (a[3].least(b[3]) - a[1].largest(b[1])).largest(0.0)
    common = wide * high
    areas = [(v[2] - v[0]).largest(0.0) * (v[3] - v[1]).largest(0.0) for v in (a, b)]
    union = areas[0] + areas[1] - common
    found = (common / union).where(union > 0.0, otherwise=0.0)
    return squeeze(rw, found.value, [first + second - 2])


@rules.lower(mxnet.ContribBoxDecodeOp)
def box_decode(op: mxnet.ContribBoxDecodeOp, rw: Lowering):
    """Corners of the boxes that shifts make of anchors; clip is the largest logarithm of a size."""
    x, y, w, h = centred(rw, op.anchors, plain(op.format))
    dx, dy, dw, dh = columns(rw, op.data)
    dw, dh = dw * plain(op.std2), dh * plain(op.std3)
    if plain(op.clip) > 0:
        dw, dh = dw.least(plain(op.clip)), dh.least(plain(op.clip))
    cx, cy = dx * plain(op.std0) * w + x, dy * plain(op.std1) * h + y
    hw, hh = dw.exp() * w * 0.5, dh.exp() * h * 0.5
    return together(rw, [cx - hw, cy - hh, cx + hw, cy + hh])


@rules.lower(mxnet.ContribBoxEncodeOp)
def box_encode(op: mxnet.ContribBoxEncodeOp, rw: Lowering):
    """The shifts from anchors to the boxes that they match, and where there are some."""
    index = convert(rw, op.matches, "i64")
    matched = rows_at(rw, op.refs, index)
    x, y, w, h = centred(rw, op.anchors, "corner")
    rx, ry, rw_, rh = centred(rw, matched, "corner")
    shifts = Formula(rw, together(rw, [(rx - x) / w, (ry - y) / h, (rw_ / w).log(), (rh / h).log()]))
    shifts = (shifts - Formula(rw, op.means)) / Formula(rw, op.stds)
    positive = Formula(rw, unsqueeze(rw, op.samples, [2])) > 0.5
    mask = shifts.filled(1.0).where(positive, otherwise=0.0)
    return [shifts.where(positive, otherwise=0.0).value, mask.value]


__all__ = ["centred", "columns", "corners", "rules", "together", "variances_of"]
