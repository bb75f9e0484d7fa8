"""How nnet1 mixes what its nested networks give."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.kaldi.base import KaldiOp, width_of
from stepwell.dialects.types import Dim


@irdl_op_definition
class MixtureOp(KaldiOp):
    """The sum of the inputs, each times its number of the weights: what MultiBasisComponent does at its end."""

    name = "kaldi.Mixture"
    weights = operand_def(Tensor)
    inputs = var_operand_def(Tensor)
    output = result_def(Tensor)

    def width(self) -> Dim:
        count, widths = width_of(self.operands[0]), {width_of(v) for v in self.operands[1:]}
        if len(widths) != 1 or count != len(self.operands) - 1:
            raise InferenceError(f"{count} weights for {len(self.operands) - 1} networks of {sorted(map(str, widths))}")
        return widths.pop()


OPS = [MixtureOp]
