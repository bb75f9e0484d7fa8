"""Kaldi components of the family 'normalization'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import boolean, integer, number, optional, plain
from stepwell.dialects.kaldi.base import INT, Component, parameter, values_of, width_of
from stepwell.dialects.types import Dim as Width


@irdl_op_definition
class BatchNormComponentOp(Component):
    """nnet3: (x - StatsMean) * TargetRms / sqrt(StatsVar + Epsilon), the same for each BlockDim numbers.

    A network that is used computes so, whatever TestMode says in the file.
    """

    name = "kaldi.BatchNormComponent"
    Dim = integer()
    BlockDim = optional(INT)
    Epsilon = number(0.001)
    TargetRms = number(1.0)
    Count = number(1.0)
    StatsMean = parameter()
    StatsVar = parameter()

    def width(self) -> Width:
        dim, block = plain(self.Dim), values_of(self.StatsMean).size
        if block < 1 or dim % block or values_of(self.StatsVar).size != block:
            raise InferenceError(f"{block} means and {values_of(self.StatsVar).size} variances for {dim} dimensions")
        self.fits(dim)
        return dim


@irdl_op_definition
class NormalizeComponentOp(Component):
    """nnet2, nnet3: x * TargetRms / max(rms of x, 2^-33), for each BlockDim numbers.

    With AddLogStddev the logarithm of that rms follows each block.
    """

    name = "kaldi.NormalizeComponent"
    InputDim = integer()
    BlockDim = optional(INT)
    TargetRms = number(1.0)
    AddLogStddev = boolean(False)

    @property
    def block(self) -> int:
        return plain(self.BlockDim) or plain(self.InputDim)

    def width(self) -> Width:
        dim, block = plain(self.InputDim), self.block
        if block < 1 or dim % block:
            raise InferenceError(f"{dim} dimensions are not blocks of {block}")
        self.fits(dim)
        return dim + (dim // block if plain(self.AddLogStddev) else 0)


@irdl_op_definition
class LengthNormComponentOp(Component):
    """nnet1: x over its length."""

    name = "kaldi.LengthNormComponent"

    def width(self) -> Width:
        return width_of(self.input)


OPS = [BatchNormComponentOp, LengthNormComponentOp, NormalizeComponentOp]
