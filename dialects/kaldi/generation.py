"""Kaldi components of the family 'generation': what does not depend on the numbers that come in, only on how many."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import boolean, integer, number, plain
from stepwell.dialects.kaldi.base import Component, KaldiOp, parameter, values_of
from stepwell.dialects.types import Dim


@irdl_op_definition
class ConstantFunctionComponentOp(Component):
    """nnet3: Output, at every frame of the input."""

    name = "kaldi.ConstantFunctionComponent"
    Output = parameter()

    def width(self) -> Dim:
        return values_of(self.Output).size


@irdl_op_definition
class ConstantComponentOp(Component):
    """nnet3: Output; the input is looked at for its frames alone."""

    name = "kaldi.ConstantComponent"
    Output = parameter()

    def width(self) -> Dim:
        return values_of(self.Output).size


@irdl_op_definition
class DropoutMaskComponentOp(Component):
    """nnet3: what a mask is on the average: one less DropoutProportion, or one where it is Continuous."""

    name = "kaldi.DropoutMaskComponent"
    OutputDim = integer()
    DropoutProportion = number(0.5)
    Continuous = boolean(False)

    def width(self) -> Dim:
        if plain(self.OutputDim) < 1:
            raise InferenceError(f"a mask of {plain(self.OutputDim)} numbers")
        return plain(self.OutputDim)


@irdl_op_definition
class EachFrameOp(KaldiOp):
    """A vector that is the same at every frame, for each frame of another value."""

    name = "kaldi.EachFrame"
    vector = operand_def(Tensor)
    like = operand_def(Tensor)
    output = result_def(Tensor)


OPS = [ConstantComponentOp, ConstantFunctionComponentOp, DropoutMaskComponentOp, EachFrameOp]
