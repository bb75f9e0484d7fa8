"""Kaldi components of the family 'patches': filters and pools of nnet1 over parts of a vector or spliced frames."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import integer, ints, plain
from stepwell.dialects.kaldi.base import Component, parameter, values_of, width_of
from stepwell.dialects.types import ANY, Dim


@irdl_op_definition
class ConvolutionalComponentOp(Component):
    """nnet1: the input is spliced frames of PatchStride numbers; a filter sees PatchDim of each, every PatchStep.

    The outputs of the filters at a place follow each other.
    """

    name = "kaldi.ConvolutionalComponent"
    PatchDim = integer()
    PatchStep = integer()
    PatchStride = integer()
    Filters = parameter()
    Bias = parameter()

    def width(self) -> Dim:
        patch, step, stride = plain(self.PatchDim), plain(self.PatchStep), plain(self.PatchStride)
        filters, size = values_of(self.Filters).shape, width_of(self.input)
        if step < 1 or not 0 < patch <= stride:
            raise InferenceError(f"patches of {patch} numbers, every {step}, of {stride}")
        if isinstance(size, int) and (size % stride or filters[-1] != patch * (size // stride)):
            raise InferenceError(f"filters {list(filters)} for {size} numbers in frames of {stride}")
        if len(filters) != 2 or values_of(self.Bias).size != filters[0]:
            raise InferenceError(f"filters {list(filters)} and {values_of(self.Bias).size} biases")
        return filters[0] * (1 + (stride - patch) // step)


class Patches(Component):
    """The vector is patches of PoolStride numbers; a pool has PoolSize of them and begins every PoolStep patches."""

    PoolSize = integer()
    PoolStep = integer()
    PoolStride = integer()

    def width(self) -> Dim:
        size, step, stride = plain(self.PoolSize), plain(self.PoolStep), plain(self.PoolStride)
        total = width_of(self.input)
        if size < 1 or step < 1 or stride < 1:
            raise InferenceError(f"pools of {size} patches of {stride} numbers, every {step}")
        if not isinstance(total, int):
            return ANY
        if total % stride or total // stride < size:
            raise InferenceError(f"{total} numbers are no patches of {stride}, of which a pool has {size}")
        return stride * (1 + (total // stride - size) // step)


@irdl_op_definition
class MaxPoolingComponentOp(Patches):
    """nnet1: the largest numbers of a pool's patches."""

    name = "kaldi.MaxPoolingComponent"


@irdl_op_definition
class AveragePoolingComponentOp(Patches):
    """nnet1: the means of a pool's patches."""

    name = "kaldi.AveragePoolingComponent"


@irdl_op_definition
class FramePoolingComponentOp(Component):
    """nnet1: of spliced frames of FeatureDim numbers, sums that are weighted: each begins at its offset.

    `weights` has the weights of all, one after the other, and `lengths` how many each has.
    """

    name = "kaldi.FramePoolingComponent"
    FeatureDim = integer()
    FrameOffset = ints()
    lengths = ints()
    weights = parameter()

    def width(self) -> Dim:
        feature, total = plain(self.FeatureDim), width_of(self.input)
        offsets, lengths = plain(self.FrameOffset), plain(self.lengths)
        if feature < 1 or len(offsets) != len(lengths) or not offsets or min(lengths, default=0) < 1:
            raise InferenceError(f"{len(offsets)} offsets for {len(lengths)} sums of {feature} numbers")
        if sum(lengths) != values_of(self.weights).size:
            raise InferenceError(f"{values_of(self.weights).size} weights for {sum(lengths)}")
        if isinstance(total, int) and (
            total % feature or any(not 0 <= o <= total // feature - n for o, n in zip(offsets, lengths, strict=True))
        ):
            raise InferenceError(f"{total} numbers, of which the sums begin at {list(offsets)[:8]}")
        return feature * len(offsets)


@irdl_op_definition
class SpliceMaxComponentOp(Component):
    """nnet2: the largest numbers of the frames at the offsets Context."""

    name = "kaldi.SpliceMaxComponent"
    Context = ints()

    def width(self) -> Dim:
        if not plain(self.Context):
            raise InferenceError("it is of no frames")
        return super().width()


OPS = [
    AveragePoolingComponentOp,
    ConvolutionalComponentOp,
    FramePoolingComponentOp,
    MaxPoolingComponentOp,
    SpliceMaxComponentOp,
]
