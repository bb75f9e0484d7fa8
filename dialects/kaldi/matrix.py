"""Kaldi components of the family 'matrix': products with a matrix of parameters, by rows of the output."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import boolean, enumeration, integer, ints, optional, plain
from stepwell.dialects.kaldi.base import INT, Component, opt_parameter, parameter, values_of
from stepwell.dialects.payload import Payload
from stepwell.dialects.types import Dim as Width


class _Affine(Component):
    """The input times the transposed matrix, plus the bias where there is one."""

    MATRIX: ClassVar[str] = "LinearParams"
    BIAS: ClassVar[str] = "BiasParams"

    @property
    def weights(self) -> Payload:
        return values_of(self.properties[self.MATRIX])

    @property
    def offset(self) -> Payload | None:
        found = self.properties.get(self.BIAS)
        return None if found is None else values_of(found)

    def width(self) -> Width:
        shape = self.weights.shape
        if len(shape) != 2:
            raise InferenceError(f"its parameters are no matrix: {list(shape)}")
        self.fits(shape[1] * self.blocks_in())
        width = shape[0] * self.blocks_out()
        bias = self.offset
        if bias is not None and bias.size != self.biases(width):
            raise InferenceError(f"{bias.size} biases for {self.biases(width)} outputs")
        return width

    def blocks_in(self) -> int:
        """How many times the width of the matrix the input has."""
        return 1

    def blocks_out(self) -> int:
        return 1

    def biases(self, width: int) -> int:
        return width


@irdl_op_definition
class AffineTransformOp(_Affine):
    """nnet1: linearity * x + bias."""

    name = "kaldi.AffineTransform"
    MATRIX: ClassVar[str] = "linearity"
    BIAS: ClassVar[str] = "bias"
    linearity = parameter()
    bias = parameter()


@irdl_op_definition
class LinearTransformOp(_Affine):
    """nnet1: linearity * x."""

    name = "kaldi.LinearTransform"
    MATRIX: ClassVar[str] = "linearity"
    linearity = parameter()


@irdl_op_definition
class AffineComponentOp(_Affine):
    """nnet2, nnet3: LinearParams * x + BiasParams; without a bias what the other kinds are rewritten to."""

    name = "kaldi.AffineComponent"
    LinearParams = parameter()
    BiasParams = opt_parameter()


class _NaturalAffine(_Affine):
    LinearParams = parameter()
    BiasParams = parameter()


@irdl_op_definition
class AffineComponentPreconditionedOp(_NaturalAffine):
    """nnet2: an AffineComponent that is trained in another way."""

    name = "kaldi.AffineComponentPreconditioned"


@irdl_op_definition
class AffineComponentPreconditionedOnlineOp(_NaturalAffine):
    """nnet2: an AffineComponent that is trained in another way."""

    name = "kaldi.AffineComponentPreconditionedOnline"


@irdl_op_definition
class NaturalGradientAffineComponentOp(_NaturalAffine):
    """nnet3: an AffineComponent that is trained in another way."""

    name = "kaldi.NaturalGradientAffineComponent"


@irdl_op_definition
class FixedAffineComponentOp(_NaturalAffine):
    """nnet2, nnet3: an AffineComponent that is not trained, such as LDA."""

    name = "kaldi.FixedAffineComponent"


@irdl_op_definition
class FixedLinearComponentOp(_Affine):
    """nnet2: CuMatrix * x."""

    name = "kaldi.FixedLinearComponent"
    MATRIX: ClassVar[str] = "CuMatrix"
    CuMatrix = parameter()


@irdl_op_definition
class LinearComponentOp(_Affine):
    """nnet3: Params * x."""

    name = "kaldi.LinearComponent"
    MATRIX: ClassVar[str] = "Params"
    Params = parameter()


class _Blocks(_Affine):
    NumBlocks = integer()
    LinearParams = parameter()
    BiasParams = parameter()

    def blocks_in(self) -> int:
        """Each block of the output is of one block of the input."""
        blocks = plain(self.NumBlocks)
        if blocks < 1 or self.weights.shape[0] % blocks:
            raise InferenceError(f"{self.weights.shape[0]} rows are not {blocks} blocks")
        return blocks


@irdl_op_definition
class BlockAffineComponentOp(_Blocks):
    """nnet2, nnet3: block i of the output is block i of LinearParams' rows times block i of the input."""

    name = "kaldi.BlockAffineComponent"


@irdl_op_definition
class BlockAffineComponentPreconditionedOp(_Blocks):
    """nnet2: a BlockAffineComponent that is trained in another way."""

    name = "kaldi.BlockAffineComponentPreconditioned"


class _Repeated(_Affine):
    NumRepeats = integer()
    LinearParams = parameter()
    BiasParams = parameter()

    def blocks_in(self) -> int:
        if plain(self.NumRepeats) < 1:
            raise InferenceError(f"{plain(self.NumRepeats)} repeats")
        return plain(self.NumRepeats)

    def blocks_out(self) -> int:
        return plain(self.NumRepeats)

    def biases(self, width: int) -> int:
        return self.weights.shape[0]


@irdl_op_definition
class RepeatedAffineComponentOp(_Repeated):
    """nnet3: the same affine function of each of NumRepeats parts of the input."""

    name = "kaldi.RepeatedAffineComponent"


@irdl_op_definition
class NaturalGradientRepeatedAffineComponentOp(_Repeated):
    """nnet3: a RepeatedAffineComponent that is trained in another way."""

    name = "kaldi.NaturalGradientRepeatedAffineComponent"


@irdl_op_definition
class TdnnComponentOp(_Affine):
    """nnet3: an affine function of the frames at TimeOffsets, one after the other; BiasParams may be empty."""

    name = "kaldi.TdnnComponent"
    TimeOffsets = ints()
    LinearParams = parameter()
    BiasParams = parameter()

    @property
    def offset(self) -> Payload | None:
        found = values_of(self.BiasParams)
        return found if found.size else None

    def width(self) -> Width:
        rows, columns = self.weights.shape
        count = len(plain(self.TimeOffsets))
        if not count or columns % count:
            raise InferenceError(f"{columns} columns are not those of {count} frames")
        self.fits(columns // count)
        if self.offset is not None and self.offset.size != rows:
            raise InferenceError(f"{self.offset.size} biases for {rows} outputs")
        return rows


@irdl_op_definition
class DctComponentOp(Component):
    """nnet2: the first DctKeepDim coefficients of the cosine transform (II) of each DctDim numbers.

    With Reorder the parts are interleaved: part i is every (Dim / DctDim)-th number from i on.
    """

    name = "kaldi.DctComponent"
    Dim = integer()
    DctDim = integer()
    Reorder = boolean(False)
    DctKeepDim = optional(INT)

    def width(self) -> Width:
        dim, dct = plain(self.Dim), plain(self.DctDim)
        if dct < 1 or dim % dct:
            raise InferenceError(f"{dim} numbers are not parts of {dct}")
        self.fits(dim)
        return dim // dct * self.kept

    @property
    def kept(self) -> int:
        return plain(self.DctKeepDim) or plain(self.DctDim)


@irdl_op_definition
class RbmOp(_Affine):
    """nnet1: the hidden units of a Boltzmann machine; those that are Bernoulli's are probabilities."""

    name = "kaldi.Rbm"
    MATRIX: ClassVar[str] = "vis_hid"
    BIAS: ClassVar[str] = "hid_bias"
    hid_type = enumeration("bern", "gauss")
    vis_hid = parameter()
    hid_bias = parameter()


@irdl_op_definition
class KlHmmOp(_Affine):
    """nnet1: minus the divergence of the probabilities that come in from the normalised rows of the matrix."""

    name = "kaldi.KlHmm"
    MATRIX: ClassVar[str] = "kl_stats"
    kl_stats = parameter()


OPS = [
    AffineComponentOp, AffineComponentPreconditionedOp, AffineComponentPreconditionedOnlineOp, AffineTransformOp,
    BlockAffineComponentOp, BlockAffineComponentPreconditionedOp, DctComponentOp, FixedAffineComponentOp,
    FixedLinearComponentOp, KlHmmOp, LinearComponentOp, LinearTransformOp, NaturalGradientAffineComponentOp,
    NaturalGradientRepeatedAffineComponentOp, RbmOp, RepeatedAffineComponentOp, TdnnComponentOp,
]  # fmt: skip
