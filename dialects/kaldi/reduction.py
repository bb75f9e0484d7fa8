"""Kaldi components of the family 'reduction': sums, norms and maxima of groups of numbers."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import integer, ints, number, plain
from stepwell.dialects.kaldi.base import Component
from stepwell.dialects.types import Dim


class Groups(Component):
    """One number for each group of InputDim / OutputDim numbers."""

    InputDim = integer()
    OutputDim = integer()

    def width(self) -> Dim:
        total, width = plain(self.InputDim), plain(self.OutputDim)
        if width < 1 or total % width:
            raise InferenceError(f"{total} numbers are not {width} groups")
        self.fits(total)
        return width


@irdl_op_definition
class MaxoutComponentOp(Groups):
    """nnet2: the largest number of each group."""

    name = "kaldi.MaxoutComponent"


@irdl_op_definition
class PnormComponentOp(Groups):
    """nnet2, nnet3: the norm of each group; that of nnet3 is the length (P = 2)."""

    name = "kaldi.PnormComponent"
    P = number(2.0)


@irdl_op_definition
class SumBlockComponentOp(Groups):
    """nnet3: Scale times the sum of the parts of OutputDim numbers that the input consists of."""

    name = "kaldi.SumBlockComponent"
    Scale = number(1.0)


@irdl_op_definition
class SumGroupComponentOp(Component):
    """nnet2, nnet3: the sums of so many numbers that follow each other."""

    name = "kaldi.SumGroupComponent"
    Sizes = ints()

    def width(self) -> Dim:
        sizes = plain(self.Sizes)
        if not sizes or min(sizes) < 1:
            raise InferenceError(f"groups of {list(sizes)[:8]} numbers")
        self.fits(sum(sizes))
        return len(sizes)


OPS = [MaxoutComponentOp, PnormComponentOp, SumBlockComponentOp, SumGroupComponentOp]
