"""MXNet's matching of boxes: what trains a detector.

_contrib_bipartite_matching, _contrib_MultiBoxTarget -> a Loop that takes the largest score of the rows and columns that
are left in each round; then thresholds, the order of the background's probabilities, and formulas of corners
"""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import CumSumOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.reduction import ReduceLogicalOrOp, ReduceMaxOp, ReduceSumOp
from stepwell.dialects.opset.scatter import ScatterElementsUpdateOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
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
    slice_axis,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.formula import Formula, single
from stepwell.lowering.idioms.ordering import largest
from stepwell.lowering.mxnet_to_opset.detection import centred, columns, together, variances_of
from stepwell.lowering.mxnet_to_opset.reduction import place
from stepwell.lowering.mxnet_to_opset.suppression import rows_at

rules = RuleSet()

NEVER = float("-inf")


def matched(rw: Lowering, scores: Formula, threshold: float, most: int | None = None) -> tuple[Formula, Formula]:
    """The column of each row and the row of each column of [batch, rows, columns]; -1 where there is none. In i64.

    Each round takes the largest score of the rows and columns that have no match, the first of equal ones, as long as
    it is above the threshold; `most` is the largest number of rounds.
    """
    number = float(np.float32(threshold))
    sizes = [dims(rw, scores.value, [i]) for i in range(3)]
    rounds = Formula(rw, sizes[1]).least(Formula(rw, sizes[2]))
    if most is not None:
        rounds = rounds.least(most)

    def nobody(at: int) -> SSAValue:
        return broadcast(rw, rw.const(-1), concat(rw, [sizes[0], sizes[at]]))

    def step(rw: Lowering, _: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        left, rows, cols = (Formula(rw, v) for v in states)
        # The first row that has the largest score, then its place in that row: cheaper than one order of all.
        tops = rw.emit(ReduceMaxOp, left.value, ints(rw, [2]), keep_dims=False)
        row = Formula(rw, place(rw, tops, 1, "max"))
        line = squeeze(rw, rows_at(rw, left.value, row.value), [1])
        col = Formula(rw, place(rw, line, 1, "max"))
        taken = Formula(rw, rw.emit(ReduceMaxOp, line, ints(rw, [1]), keep_dims=True)) > number
        here = places(rw, left.value, 1).equals(row) & taken
        there = places(rw, left.value, 2).equals(col) & taken
        gone = Formula(rw, unsqueeze(rw, here.value, [2])) | Formula(rw, unsqueeze(rw, there.value, [1]))
        again = rw.emit(ReduceLogicalOrOp, taken.value, ints(rw, [0, 1]), keep_dims=False)
        found = [left.number(NEVER).where(gone, left), col.where(here, rows), row.where(there, cols)]
        return [*(v.value for v in found), unsqueeze(rw, again, [0])]

    count = reshape(rw, rounds.value, [])
    _, rows, cols = repeated(rw, count, [scores.value, nobody(1), nobody(2)], step, may_end=True)
    return Formula(rw, rows), Formula(rw, cols)


def places(rw: Lowering, value: SSAValue, at: int) -> Formula:
    """0, 1, … along an axis, in i64."""
    count = reshape(rw, dims(rw, value, [at]), [])
    return Formula(rw, rw.emit(RangeOp, rw.const(0), count, rw.const(1), output_type="i64"))


@rules.lower(mxnet.ContribBipartiteMatchingOp)
def bipartite_matching(op: mxnet.ContribBipartiteMatchingOp, rw: Lowering):
    """Of the matrices in the last two axes. MXNet stops behind the match that is more than topk."""
    known, to = rank(op.data), kind(op.data).mlir
    if known < 2:
        raise NoMatch(f"_contrib_bipartite_matching of rank {known}; scores are matrices")
    scores, limit = single(rw, op.data), plain(op.threshold)
    outer = dims(rw, op.data, list(range(known - 2)))
    if known != 3:
        sizes = concat(rw, [ints(rw, [-1 if known > 3 else 1]), dims(rw, op.data, [known - 2, known - 1])])
        scores = Formula(rw, rw.emit(ReshapeOp, scores.value, sizes, special_zero=False))
    if plain(op.is_ascend):
        scores, limit = -scores, -limit
    found = matched(rw, scores, limit, plain(op.topk) + 1 if plain(op.topk) > 0 else None)
    made = [convert(rw, v.value, to) for v in found]
    if known == 3:
        return made
    ends = [concat(rw, [outer, dims(rw, op.data, [at])]) for at in (known - 2, known - 1)]
    return [rw.emit(ReshapeOp, v, end, special_zero=False) for v, end in zip(made, ends, strict=True)]


@rules.lower(mxnet.ContribMultiBoxTargetOp)
def multi_box_target(op: mxnet.ContribMultiBoxTargetOp, rw: Lowering):
    """Shifts from anchors to the boxes they match, where there are some, and the class of each anchor.

    Each box has its best anchor; other anchors match where they overlap enough. All others are the background, or with
    negative_mining_ratio those that look least like it. Without boxes every anchor is ignored.
    """
    spread, ratio = variances_of(op), plain(op.negative_mining_ratio)
    if ratio > 0 and plain(op.negative_mining_thresh) <= 0:
        raise NoMatch(f"negative_mining_thresh {plain(op.negative_mining_thresh)}; MXNet mines with one above 0")
    to = kind(op.anchor).mlir
    anchors, labels = single(rw, op.anchor).value, single(rw, op.label).value
    ids = Formula(rw, squeeze(rw, slice_axis(rw, labels, 2, 0, 1), [2]))
    boxes = slice_axis(rw, labels, 2, 1, 5)
    # The first label -1 is where the list ends.
    ends = ids.number(1.0).where(ids.equals(-1.0), otherwise=0.0)
    valid = Formula(rw, rw.emit(CumSumOp, ends.value, rw.const(1), exclusive=False, reverse=False)) < 0.5
    some = Formula(rw, rw.emit(ReduceLogicalOrOp, valid.value, ints(rw, [1]), keep_dims=True))
    overlap = overlaps(rw, anchors, boxes)
    overlap = overlap.where(Formula(rw, unsqueeze(rw, valid.value, [1])), otherwise=NEVER)
    best = Formula(rw, rw.emit(ReduceMaxOp, overlap.value, ints(rw, [2]), keep_dims=False))
    own, _ = matched(rw, overlap, 1e-6)
    positive = own >= 0
    match = own.largest(0)
    if plain(op.overlap_threshold) > 0:
        nearest = Formula(rw, squeeze(rw, place(rw, overlap.value, 2, "max"), [2]))
        match = own.where(positive, otherwise=nearest)
        positive = positive | (best > plain(op.overlap_threshold))
    negative = ~positive & some
    if ratio > 0:
        negative = mined(rw, op, positive, negative & (best < plain(op.negative_mining_thresh)), ratio)
    rows = rows_at(rw, labels, match.value)
    number = Formula(rw, squeeze(rw, slice_axis(rw, rows, 2, 0, 1), [2])) + 1.0
    rest = number.number(0.0).where(negative, otherwise=plain(op.ignore_label))
    x, y, w, h = centred(rw, anchors, "corner")
    gx, gy, gw, gh = centred(rw, slice_axis(rw, rows, 2, 1, 5), "corner")
    parts = [(gx - x) / w, (gy - y) / h, (gw / w).log(), (gh / h).log()]
    shifts = Formula(rw, together(rw, [part / v for part, v in zip(parts, spread, strict=True)]))
    where = Formula(rw, unsqueeze(rw, positive.value, [2]))
    found = [shifts.where(where, otherwise=0.0), shifts.filled(1.0).where(where, otherwise=0.0)]
    flat = [rw.emit(ReshapeOp, v.value, ints(rw, [0, -1]), special_zero=True) for v in found]
    return [convert(rw, v, to) for v in (*flat, number.where(positive, otherwise=rest).value)]


def overlaps(rw: Lowering, anchors: SSAValue, boxes: SSAValue) -> Formula:
    """[batch, anchors, boxes]: the common part of the area of both; 0 where they have no area."""
    a = columns(rw, anchors)
    b = columns(rw, boxes)
    b = [Formula(rw, transpose(rw, v.value, [0, 2, 1])) for v in b]
    wide = (a[2].least(b[2]) - a[0].largest(b[0])).largest(0.0)
    high = (a[3].least(b[3]) - a[1].largest(b[1])).largest(0.0)
    common = wide * high
    union = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - common
    return (common / union).where(union.differs(0.0), otherwise=0.0)


def mined(
    rw: Lowering, op: mxnet.ContribMultiBoxTargetOp, positive: Formula, candidates: Formula, ratio: float
) -> Formula:
    """Those of the candidates whose background is least probable, `ratio` for each positive anchor."""
    scores = single(rw, op.cls_pred)
    powers = (scores - Formula(rw, rw.emit(ReduceMaxOp, scores.value, ints(rw, [1]), keep_dims=True))).exp()
    total = Formula(rw, rw.emit(ReduceSumOp, powers.value, ints(rw, [1]), keep_dims=False))
    background = Formula(rw, squeeze(rw, slice_axis(rw, powers.value, 1, 0, 1), [1])) / total
    key = background.where(candidates, otherwise=2.0).value
    share = Formula(rw, rw.emit(ReduceSumOp, positive.cast("f32").value, ints(rw, [1]), keep_dims=True))
    wanted = (share * ratio).floor()
    # The runtime's stable order takes time by the number of places that are asked for: no more than some image needs.
    most = Formula(rw, rw.emit(ReduceMaxOp, wanted.value, ints(rw, [0, 1]), keep_dims=False)).cast("i64")
    most = most.largest(1).least(Formula(rw, reshape(rw, dims(rw, key, [1]), [])))
    _, order = largest(rw, key, most.value, 1, "min", "i64")
    chosen = (places(rw, order, 1).cast("f32") < wanted).cast("f32")
    nobody = candidates.cast("f32").filled(0.0)
    marked = rw.emit(ScatterElementsUpdateOp, nobody.value, order, chosen.value, rw.const(1))
    return candidates & (Formula(rw, marked) > 0.5)


__all__ = ["rules"]
