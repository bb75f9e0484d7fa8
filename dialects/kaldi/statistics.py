"""Kaldi's statistics of nnet3: counts, sums and sums of squares of frames, and what they say of a stretch of time."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import boolean, integer, number, optional, plain
from stepwell.dialects.kaldi.base import INT, Component
from stepwell.dialects.types import Dim


class OfTime(Component):
    """A component that sums what there is of some frames; `kaldi-frames` says which it has."""

    start = optional(INT)
    """The time of the first frame of the result."""
    origin = optional(INT)
    """The time of the first frame of the input."""
    longer = optional(INT)
    """How many frames more than the input the result has."""


@irdl_op_definition
class StatisticsExtractionComponentOp(OfTime):
    """nnet3: 1, x, x² of every InputPeriod-th frame, summed over the OutputPeriod frames that the frame is one of."""

    name = "kaldi.StatisticsExtractionComponent"
    InputDim = integer()
    InputPeriod = integer(1)
    OutputPeriod = integer(1)
    IncludeVarinance = boolean(True)

    def width(self) -> Dim:
        size, period, whole = plain(self.InputDim), plain(self.InputPeriod), plain(self.OutputPeriod)
        if period < 1 or whole < 1 or whole % period:
            raise InferenceError(f"a period of {whole} is not made of periods of {period}")
        self.fits(size)
        return 1 + size * (2 if plain(self.IncludeVarinance) else 1)

    def around(self, lo: int, hi: int) -> tuple[int, int] | None:
        period = plain(self.OutputPeriod)
        return (lo // period * period, hi + period - 1) if period > 1 else None

    def reached(self, lo: int, hi: int) -> tuple[int, int] | None:
        return lo // plain(self.OutputPeriod) * plain(self.OutputPeriod), hi


@irdl_op_definition
class StatisticsPoolingComponentOp(OfTime):
    """nnet3: of statistics, every InputPeriod frames from LeftContext before to RightContext behind: the mean, and with
    OutputStddevs the standard deviation; in front NumLogCountFeatures times the logarithm of the count."""

    name = "kaldi.StatisticsPoolingComponent"
    InputDim = integer()
    InputPeriod = integer(1)
    LeftContext = integer()
    RightContext = integer()
    NumLogCountFeatures = integer(0)
    OutputStddevs = boolean(False)
    VarianceFloor = number(1.0e-10)

    def width(self) -> Dim:
        size, period, counts = plain(self.InputDim), plain(self.InputPeriod), plain(self.NumLogCountFeatures)
        left, right = plain(self.LeftContext), plain(self.RightContext)
        if size < 2 or (plain(self.OutputStddevs) and size % 2 == 0):
            raise InferenceError(f"statistics of {size} numbers")
        if period < 1 or left < 0 or right < 0 or left % period or right % period:
            raise InferenceError(f"a context of {left} and {right} frames, every {period}")
        if not 0 <= counts <= size:
            raise InferenceError(f"{counts} times the count")
        self.fits(size)
        return size - 1 + counts

    def around(self, lo: int, hi: int) -> tuple[int, int] | None:
        return lo - plain(self.LeftContext), hi + plain(self.RightContext)

    def reached(self, lo: int, hi: int) -> tuple[int, int] | None:
        return lo - plain(self.RightContext), hi + plain(self.LeftContext)


OPS = [StatisticsExtractionComponentOp, StatisticsPoolingComponentOp]
