"""Kaldi components and parts of descriptors of the family 'movement'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import integer, ints, optional, plain
from stepwell.dialects.kaldi.base import INT, INTS, Component, KaldiOp, width_of
from stepwell.dialects.types import ANY, Dim


@irdl_op_definition
class AppendOp(KaldiOp):
    """A part of a descriptor: the vectors of its inputs, one after the other."""

    name = "kaldi.Append"
    inputs = var_operand_def(Tensor)
    output = result_def(Tensor)

    def width(self) -> Dim:
        total = 0
        for value in self.operands:
            width = width_of(value)
            if not isinstance(width, int):
                return ANY
            total += width
        return total


@irdl_op_definition
class DimRangeOp(Component):
    """nnet3's dim-range-node: `dim` numbers of the vector from `offset` on."""

    name = "kaldi.DimRange"
    offset = integer()
    dim = integer()

    def width(self) -> Dim:
        start, dim, total = plain(self.offset), plain(self.dim), width_of(self.input)
        if start < 0 or dim < 1 or (isinstance(total, int) and start + dim > total):
            raise InferenceError(f"{dim} dimensions from {start} on, of {total}")
        return dim


@irdl_op_definition
class DistributeComponentOp(Component):
    """nnet3: the part of the input that x of `Offset` says, each of OutputDim numbers; the first one without it."""

    name = "kaldi.DistributeComponent"
    InputDim = integer()
    OutputDim = integer()

    def width(self) -> Dim:
        total, width = plain(self.InputDim), plain(self.OutputDim)
        if width < 1 or total % width:
            raise InferenceError(f"{total} numbers are not parts of {width}")
        self.fits(total)
        return width


@irdl_op_definition
class SpliceOp(Component):
    """nnet1: the frames at `frame_offsets`, one after the other; beyond the ends of the utterance those at its ends."""

    name = "kaldi.Splice"
    frame_offsets = ints()

    def width(self) -> Dim:
        width = width_of(self.input)
        if not plain(self.frame_offsets):
            raise InferenceError("it splices no frames")
        return len(plain(self.frame_offsets)) * width if isinstance(width, int) else ANY


@irdl_op_definition
class SpliceComponentOp(Component):
    """nnet2: the frames at Context, one after the other; the last ConstComponentDim numbers of one of them only.

    Files of the first years say LeftContext and RightContext for all frames between.
    """

    name = "kaldi.SpliceComponent"
    Context = optional(INTS)
    LeftContext = optional(INT)
    RightContext = optional(INT)
    ConstComponentDim = integer(0)

    @property
    def frames(self) -> tuple[int, ...]:
        if self.Context is not None:
            return plain(self.Context)
        return tuple(range(-(plain(self.LeftContext) or 0), (plain(self.RightContext) or 0) + 1))

    def width(self) -> Dim:
        width, const = width_of(self.input), plain(self.ConstComponentDim)
        if not self.frames:
            raise InferenceError("it splices no frames")
        if const < 0 or (isinstance(width, int) and const > width):
            raise InferenceError(f"{const} of {width} dimensions do not change")
        return (width - const) * len(self.frames) + const if isinstance(width, int) else ANY


@irdl_op_definition
class CopyOp(Component):
    """nnet1: the numbers at `indices`, the first of which is 1."""

    name = "kaldi.Copy"
    indices = ints()

    def width(self) -> Dim:
        total = width_of(self.input)
        if any(i < 1 or (isinstance(total, int) and i > total) for i in plain(self.indices)):
            raise InferenceError(f"it copies numbers that its input of {total} dimensions has not")
        return len(plain(self.indices))


@irdl_op_definition
class PermuteComponentOp(Component):
    """nnet3: the numbers at ColumnMap. nnet2: Reorder says where each number goes."""

    name = "kaldi.PermuteComponent"
    ColumnMap = optional(INTS)
    Reorder = optional(INTS)

    @property
    def indices(self) -> tuple[int, ...]:
        """Which number of the input each number of the output is."""
        if self.ColumnMap is not None:
            return plain(self.ColumnMap)
        goes = plain(self.Reorder) or ()
        return tuple(sorted(range(len(goes)), key=lambda i: goes[i]))

    def width(self) -> Dim:
        if sorted(self.indices) != list(range(len(self.indices))) or not self.indices:
            raise InferenceError("its numbers are no permutation")
        self.fits(len(self.indices))
        return len(self.indices)


OPS = [AppendOp, CopyOp, DimRangeOp, DistributeComponentOp, PermuteComponentOp, SpliceComponentOp, SpliceOp]
