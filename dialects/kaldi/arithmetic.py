"""Kaldi components and parts of descriptors of the family 'arithmetic'."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import integer, number, plain
from stepwell.dialects.kaldi.base import Component, KaldiOp, opt_parameter, parameter, values_of, width_of
from stepwell.dialects.payload import Payload
from stepwell.dialects.types import Dim


class Elementwise(Component):
    """A scale, an offset, or both, for each number of the vector, or of each block of it."""

    SCALE: ClassVar[str] = ""
    OFFSET: ClassVar[str] = ""

    @property
    def scales(self) -> Payload | None:
        return self._values(self.SCALE)

    @property
    def offsets(self) -> Payload | None:
        return self._values(self.OFFSET)

    def _values(self, name: str) -> Payload | None:
        found = self.properties.get(name)
        return None if found is None else values_of(found)

    def width(self) -> Dim:
        found = width_of(self.input)
        for values in (self.scales, self.offsets):
            if values is None or not isinstance(found, int):
                continue
            if values.size == 0 or found % values.size:
                raise InferenceError(f"its input has {found} dimensions, and {values.size} parameters do not fit")
        return found


@irdl_op_definition
class AddShiftOp(Elementwise):
    """nnet1: x + shift."""

    name = "kaldi.AddShift"
    OFFSET: ClassVar[str] = "shift"
    shift = parameter()


@irdl_op_definition
class RescaleOp(Elementwise):
    """nnet1: x * scale."""

    name = "kaldi.Rescale"
    SCALE: ClassVar[str] = "scale"
    scale = parameter()


@irdl_op_definition
class FixedBiasComponentOp(Elementwise):
    """nnet2, nnet3: x + Bias."""

    name = "kaldi.FixedBiasComponent"
    OFFSET: ClassVar[str] = "Bias"
    Bias = parameter()


@irdl_op_definition
class FixedScaleComponentOp(Elementwise):
    """nnet2, nnet3: x * Scales."""

    name = "kaldi.FixedScaleComponent"
    SCALE: ClassVar[str] = "Scales"
    Scales = parameter()


@irdl_op_definition
class PerElementScaleComponentOp(Elementwise):
    """nnet3: x * Params."""

    name = "kaldi.PerElementScaleComponent"
    SCALE: ClassVar[str] = "Params"
    Params = parameter()


@irdl_op_definition
class NaturalGradientPerElementScaleComponentOp(Elementwise):
    """nnet3: a PerElementScaleComponent that is trained in another way."""

    name = "kaldi.NaturalGradientPerElementScaleComponent"
    SCALE: ClassVar[str] = "Params"
    Params = parameter()


@irdl_op_definition
class PerElementOffsetComponentOp(Elementwise):
    """nnet3: x + Offsets, the same for each block of as many numbers."""

    name = "kaldi.PerElementOffsetComponent"
    OFFSET: ClassVar[str] = "Offsets"
    Offsets = parameter()


@irdl_op_definition
class ScaleAndOffsetComponentOp(Elementwise):
    """nnet3: x * Scales + Offsets, the same for each block of as many numbers.

    What the other components of a scale or an offset are rewritten to; then one of them may be missing.
    """

    name = "kaldi.ScaleAndOffsetComponent"
    SCALE: ClassVar[str] = "Scales"
    OFFSET: ClassVar[str] = "Offsets"
    Scales = opt_parameter()
    Offsets = opt_parameter()


@irdl_op_definition
class ScaleComponentOp(Component):
    """nnet2: x * Scale."""

    name = "kaldi.ScaleComponent"
    Scale = number()


@irdl_op_definition
class ScaleOp(Component):
    """A part of a descriptor: x * scale."""

    name = "kaldi.Scale"
    scale = number()


@irdl_op_definition
class PowerComponentOp(Component):
    """nnet2: |x| to a power."""

    name = "kaldi.PowerComponent"
    Power = number()


@irdl_op_definition
class SumOp(KaldiOp):
    """A part of a descriptor: the sum of its inputs."""

    name = "kaldi.Sum"
    inputs = var_operand_def(Tensor)
    output = result_def(Tensor)

    def width(self) -> Dim:
        widths = [width_of(v) for v in self.operands]
        known = [w for w in widths if isinstance(w, int)]
        if len(set(known)) > 1:
            raise InferenceError(f"a sum of vectors of {' and '.join(map(str, known))} dimensions")
        return known[0] if known else widths[0]


@irdl_op_definition
class ConstOp(KaldiOp):
    """A part of a descriptor: a vector of `dim` numbers that all are `value`, at every frame."""

    name = "kaldi.Const"
    value = number()
    dim = integer()
    output = result_def(Tensor)

    def width(self) -> Dim:
        if plain(self.dim) < 1:
            raise InferenceError(f"a constant of {plain(self.dim)} dimensions")
        return plain(self.dim)


@irdl_op_definition
class ElementwiseProductComponentOp(Component):
    """nnet3: the product of the parts of OutputDim numbers that the input consists of."""

    name = "kaldi.ElementwiseProductComponent"
    InputDim = integer()
    OutputDim = integer()

    def width(self) -> Dim:
        total, width = plain(self.InputDim), plain(self.OutputDim)
        if width < 1 or total % width:
            raise InferenceError(f"{total} numbers are not parts of {width}")
        self.fits(total)
        return width


OPS = [
    AddShiftOp, ConstOp, ElementwiseProductComponentOp, FixedBiasComponentOp, FixedScaleComponentOp,
    NaturalGradientPerElementScaleComponentOp, PerElementOffsetComponentOp, PerElementScaleComponentOp,
    PowerComponentOp, RescaleOp, ScaleAndOffsetComponentOp, ScaleComponentOp, ScaleOp, SumOp,
]  # fmt: skip
