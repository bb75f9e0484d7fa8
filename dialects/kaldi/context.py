"""The frames around a frame: how nnet3's descriptors ask for them, and how they are had.

`Offset`, `IfDefined` and the like are what a descriptor says. For a whole utterance `kaldi-frames` makes of them
`Extend`, which repeats the frames at the edges of an input, `Trim` and `Fill`; for a network that is given one frame at
a time `kaldi-stream` makes them `Delay`.
"""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import enumeration, integer, optional, plain
from stepwell.dialects.kaldi.base import INT, Component, KaldiOp, width_of
from stepwell.dialects.types import Dim


@irdl_op_definition
class OffsetOp(Component):
    """The vector `t` frames later, before where it is negative; `x` is which part a DistributeComponent gives of it."""

    name = "kaldi.Offset"
    t = integer()
    x = integer(0)


@irdl_op_definition
class ReplaceIndexOp(Component):
    """The vector of frame `value`, whatever the frame is; with the variable x the part `value`, as in `Offset`."""

    name = "kaldi.ReplaceIndex"
    variable = enumeration("t", "x")
    value = integer()


@irdl_op_definition
class RoundOp(Component):
    """The vector of the last frame that is a multiple of `modulus`.

    `start` is the first frame of the result, `origin` that of the input, once it is known.
    """

    name = "kaldi.Round"
    modulus = integer()
    start = optional(INT)
    origin = optional(INT)

    def width(self) -> Dim:
        if plain(self.modulus) < 1:
            raise InferenceError(f"times are rounded to multiples of {plain(self.modulus)}")
        return super().width()


@irdl_op_definition
class IfDefinedOp(Component):
    """The vector where it can be computed, otherwise zeros."""

    name = "kaldi.IfDefined"


@irdl_op_definition
class FailoverOp(KaldiOp):
    """The first vector where it can be computed, otherwise the second: in the `left` first, the `right` last frames."""

    name = "kaldi.Failover"
    first = operand_def(Tensor)
    second = operand_def(Tensor)
    left = optional(INT)
    right = optional(INT)
    output = result_def(Tensor)

    def width(self) -> Dim:
        widths = [width_of(v) for v in self.operands]
        if widths[0] != widths[1]:
            raise InferenceError(f"a choice between vectors of {widths[0]} and {widths[1]} dimensions")
        return widths[0]


@irdl_op_definition
class SwitchOp(KaldiOp):
    """The input whose number is the frame's, modulo how many there are; `start` is the first frame, when known."""

    name = "kaldi.Switch"
    inputs = var_operand_def(Tensor)
    start = optional(INT)
    output = result_def(Tensor)

    def width(self) -> Dim:
        if len({width_of(v) for v in self.operands}) != 1:
            raise InferenceError("a choice between vectors of different dimensions")
        return width_of(self.operands[0])


@irdl_op_definition
class ExtendOp(Component):
    """The first frame `left` more times in front, the last frame `right` more times behind."""

    name = "kaldi.Extend"
    left = integer()
    right = integer()


@irdl_op_definition
class FillOp(Component):
    """Zeros in front of the first frame, `left` of them, and `right` behind the last one."""

    name = "kaldi.Fill"
    left = integer()
    right = integer()


@irdl_op_definition
class TrimOp(Component):
    """All but the first `left` and the last `right` frames."""

    name = "kaldi.Trim"
    left = integer()
    right = integer()


@irdl_op_definition
class DelayOp(Component):
    """The vector of so many inferences before; in the first ones that of the first."""

    name = "kaldi.Delay"
    frames = integer()


OPS = [
    DelayOp, ExtendOp, FailoverOp, FillOp, IfDefinedOp, OffsetOp, ReplaceIndexOp, RoundOp, SwitchOp, TrimOp,
]  # fmt: skip
