"""Kaldi's statistics -> sums over stretches of time, as differences of a CumSum."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    CumSumOp,
    DivideOp,
    FloorModOp,
    LogOp,
    MaximumOp,
    MinimumOp,
    MultiplyOp,
    SqrtOp,
    SubtractOp,
)
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, VariadicSplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, like, reshape, unsqueeze

rules = RuleSet()


class _Rows:
    """The rows of input and result of an operation by their times."""

    def __init__(self, op: kaldi.StatisticsPoolingComponentOp | kaldi.StatisticsExtractionComponentOp, rw: Lowering):
        start, origin, longer = plain(op.start), plain(op.origin), plain(op.longer)
        if start is None or origin is None or longer is None:
            raise NoMatch("it is of something that is the same at any time; only frames that change have statistics")
        self.rw, self.start, self.origin = rw, start, origin
        self.count = reshape(rw, dims(rw, op.input, [0]), [])
        self.results = rw.emit(AddOp, self.count, rw.const(longer)) if longer else self.count

    def times(self, of_result: bool) -> SSAValue:
        """The time of each row, i64."""
        start, count = (self.start, self.results) if of_result else (self.origin, self.count)
        end = self.rw.emit(AddOp, count, self.rw.const(start)) if start else count
        return self.rw.emit(RangeOp, self.rw.const(start), end, self.rw.const(1), output_type="i64")

    def every(self, data: SSAValue, period: int) -> SSAValue:
        """Rows of the input whose time is a multiple of the period; zeros in place of the others."""
        if period == 1:
            return data
        rw = self.rw
        left = rw.emit(FloorModOp, self.times(of_result=False), rw.const(period))
        kept = convert(rw, unsqueeze(rw, rw.emit(EqualOp, left, rw.const(0)), [1]), "f32")
        return rw.emit(MultiplyOp, data, kept)

    def sums(self, data: SSAValue, at: SSAValue, left: int, right: int) -> SSAValue:
        """For each time the sum of the rows from `left` before to `right` behind it, as far as they are there."""
        rw = self.rw
        zero = rw.emit(PadOp, data, ints(rw, [1, 0]), ints(rw, [0, 0]), like(rw, 0, data), pad_mode="constant")
        total = rw.emit(CumSumOp, zero, rw.const(0))
        ends: list[SSAValue] = []
        for shift in (-left - self.origin, right + 1 - self.origin):
            row = rw.emit(AddOp, at, rw.const(shift)) if shift else at
            row = rw.emit(MinimumOp, rw.emit(MaximumOp, row, rw.const(0)), self.count)
            ends.append(rw.emit(GatherOp, total, row, rw.const(0)))
        return rw.emit(SubtractOp, ends[1], ends[0])


@rules.lower(kaldi.StatisticsExtractionComponentOp)
def statistics_extraction(op: kaldi.StatisticsExtractionComponentOp, rw: Lowering):
    """1, x and x² side by side; with a period their sums over it."""
    one = broadcast(rw, rw.const(np.ones((1, 1), np.float32)), concat(rw, [dims(rw, op.input, [0]), ints(rw, [1])]))
    squares = [rw.emit(MultiplyOp, op.input, op.input)] if plain(op.IncludeVarinance) else []
    data = concat(rw, [one, op.input, *squares], 1)
    period = plain(op.OutputPeriod)
    if period == 1:
        return data
    rows = _Rows(op, rw)
    at = rows.times(of_result=True)
    at = rw.emit(SubtractOp, at, rw.emit(FloorModOp, at, rw.const(period)))
    return rows.sums(rows.every(data, plain(op.InputPeriod)), at, 0, period - 1)


@rules.lower(kaldi.StatisticsPoolingComponentOp)
def statistics_pooling(op: kaldi.StatisticsPoolingComponentOp, rw: Lowering):
    """The sums divided by the count; deviations are roots of the mean of squares less the square of the mean."""
    rows = _Rows(op, rw)
    data, size = rows.every(op.input, plain(op.InputPeriod)), plain(op.InputDim)
    total = rows.sums(data, rows.times(of_result=True), plain(op.LeftContext), plain(op.RightContext))
    count, rest = rw.emit(VariadicSplitOp, total, rw.const(1), ints(rw, [1, size - 1]))
    made = rw.emit(DivideOp, rest, count)
    if plain(op.OutputStddevs):
        mean, square = rw.emit(VariadicSplitOp, made, rw.const(1), ints(rw, [size // 2] * 2))
        variance = rw.emit(SubtractOp, square, rw.emit(MultiplyOp, mean, mean))
        floored = rw.emit(MaximumOp, variance, like(rw, plain(op.VarianceFloor), variance))
        made = concat(rw, [mean, rw.emit(SqrtOp, floored)], 1)
    if not (often := plain(op.NumLogCountFeatures)):
        return made
    counts = broadcast(rw, rw.emit(LogOp, count), concat(rw, [dims(rw, count, [0]), ints(rw, [often])]))
    return concat(rw, [counts, made], 1)
