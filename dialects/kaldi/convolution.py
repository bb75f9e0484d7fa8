"""Kaldi components of the family 'convolution'."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import boolean, integer, ints, optional, plain
from stepwell.dialects.kaldi.base import INTS, Component, opt_parameter, parameter, values_of
from stepwell.dialects.types import Dim


@irdl_op_definition
class Convolutional1dComponentOp(Component):
    """nnet2: a filter over the PatchStride numbers of each frame that the input is spliced of, in steps of PatchStep.

    With AppendedConv the numbers of the frames are interleaved. The output has the filters of each place together.
    """

    name = "kaldi.Convolutional1dComponent"
    PatchDim = integer()
    PatchStep = integer()
    PatchStride = integer()
    AppendedConv = boolean(False)
    FilterParams = parameter()
    BiasParams = parameter()

    @property
    def spliced(self) -> int:
        """How many frames the input is spliced of."""
        return values_of(self.FilterParams).shape[-1] // max(plain(self.PatchDim), 1)

    @property
    def places(self) -> int:
        """How many places the filter is applied at."""
        return 1 + (plain(self.PatchStride) - plain(self.PatchDim)) // plain(self.PatchStep)

    def width(self) -> Dim:
        dim, step, stride = plain(self.PatchDim), plain(self.PatchStep), plain(self.PatchStride)
        rows, columns = values_of(self.FilterParams).shape
        if min(dim, step) < 1 or stride < dim or columns % dim or values_of(self.BiasParams).size != rows:
            raise InferenceError(f"filters {[rows, columns]} do not fit patches of {dim} of {stride} numbers")
        self.fits(self.spliced * stride)
        return rows * self.places


@irdl_op_definition
class ConvolutionComponentOp(Component):
    """nnet3: filters over x and y of a picture [x, y, z], as InputVectorization 1 has it; 0 is [x, z, y].

    The filters are [x, y, z], the output is [x, y, filter].
    """

    name = "kaldi.ConvolutionComponent"
    InputXDim = integer()
    InputYDim = integer()
    InputZDim = integer()
    FiltXDim = integer()
    FiltYDim = integer()
    FiltXStep = integer()
    FiltYStep = integer()
    InputVectorization = integer(0)
    FilterParams = parameter()
    BiasParams = parameter()

    @property
    def size(self) -> tuple[int, int, int]:
        return plain(self.InputXDim), plain(self.InputYDim), plain(self.InputZDim)

    @property
    def places(self) -> tuple[int, int]:
        """How many places there are along x and y."""
        return (
            1 + (plain(self.InputXDim) - plain(self.FiltXDim)) // plain(self.FiltXStep),
            1 + (plain(self.InputYDim) - plain(self.FiltYDim)) // plain(self.FiltYStep),
        )

    def width(self) -> Dim:
        x, y, z = self.size
        kernel, steps = (plain(self.FiltXDim), plain(self.FiltYDim)), (plain(self.FiltXStep), plain(self.FiltYStep))
        rows, columns = values_of(self.FilterParams).shape
        if min(x, y, z, *kernel, *steps) < 1 or kernel[0] > x or kernel[1] > y:
            raise InferenceError(f"filters {list(kernel)} in steps of {list(steps)} over a picture {[x, y, z]}")
        if columns != kernel[0] * kernel[1] * z or values_of(self.BiasParams).size != rows:
            raise InferenceError(f"filters {[rows, columns]} are not those of {list(kernel)} places of {z} numbers")
        self.fits(x * y * z)
        return rows * self.places[0] * self.places[1]


@irdl_op_definition
class FrameConvolutionOp(Component):
    """An affine function of `frames` frames that follow each other in steps of `step`: as many frames fewer.

    What is rewritten to it is an AffineComponent of frames one after the other.
    """

    name = "kaldi.FrameConvolution"
    frames = integer()
    step = integer(1)
    LinearParams = parameter()
    BiasParams = opt_parameter()

    def width(self) -> Dim:
        rows, columns = values_of(self.LinearParams).shape
        self.fits(columns // plain(self.frames))
        return rows


class _Heights(Component):
    """Filters over heights, and over frames: [height, filter] of each frame."""

    NumFiltersIn = integer()
    NumFiltersOut = integer()
    HeightIn = integer()
    HeightOut = integer()
    HeightSubsampleOut = integer(1)
    Offsets = ints()
    LinearParams = parameter()
    BiasParams = opt_parameter()

    @property
    def pairs(self) -> list[tuple[int, int]]:
        """(frame, height) of each offset."""
        flat = plain(self.Offsets)
        return list(zip(flat[::2], flat[1::2], strict=True))

    def checked(self) -> int:
        """The width of the output; raises InferenceError where the parameters do not fit."""
        rows, columns = values_of(self.LinearParams).shape
        filters = plain(self.NumFiltersIn), plain(self.NumFiltersOut)
        heights = plain(self.HeightIn), plain(self.HeightOut)
        if min(*filters, *heights, plain(self.HeightSubsampleOut)) < 1 or not plain(self.Offsets):
            raise InferenceError(f"{list(filters)} filters over heights of {list(heights)}")
        if len(plain(self.Offsets)) % 2 or len(set(self.pairs)) != len(self.pairs):
            raise InferenceError("its offsets are no pairs of a frame and a height, each once")
        if max(abs(i) for i in plain(self.Offsets)) > 1 << 16:
            raise InferenceError("an offset is larger than any picture")
        if (rows, columns) != (filters[1], len(self.pairs) * filters[0]):
            raise InferenceError(f"parameters {[rows, columns]} for {len(self.pairs)} offsets of {filters[0]} filters")
        bias = self.BiasParams
        if bias is not None and values_of(bias).size != rows:
            raise InferenceError(f"{values_of(bias).size} biases for {rows} filters")
        return heights[1] * filters[1]


@irdl_op_definition
class TimeHeightConvolutionComponentOp(_Heights):
    """nnet3: filters over frames and heights. A height beyond the picture is zeros.

    So is a frame that is not there, if it is not one of RequiredTimeOffsets.
    """

    name = "kaldi.TimeHeightConvolutionComponent"
    RequiredTimeOffsets = optional(INTS)

    def width(self) -> Dim:
        width = self.checked()
        self.fits(plain(self.HeightIn) * plain(self.NumFiltersIn))
        return width


@irdl_op_definition
class HeightConvolutionOp(_Heights):
    """What it is rewritten to: its input has the frames at the times of `Offsets`, in order, one after the other."""

    name = "kaldi.HeightConvolution"

    @property
    def times(self) -> list[int]:
        return sorted({t for t, _ in self.pairs})

    def width(self) -> Dim:
        width = self.checked()
        self.fits(len(self.times) * plain(self.HeightIn) * plain(self.NumFiltersIn))
        return width


OPS = [
    Convolutional1dComponentOp, ConvolutionComponentOp, FrameConvolutionOp, HeightConvolutionOp,
    TimeHeightConvolutionComponentOp,
]  # fmt: skip
