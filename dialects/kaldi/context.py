"""The frames around a frame: how nnet3's descriptors ask for them, and how they are had.

`Offset`, `IfDefined` and the like are what a descriptor says. For a whole utterance `kaldi-frames` makes of them
`Extend`, which repeats the frames at the edges of an input, `Trim` and `Fill`; for a network that is given one frame at
a time `kaldi-stream` makes them `Taps` of a `History`.
"""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, operand_def, opt_operand_def, result_def, traits_def, var_operand_def
from xdsl.traits import MemoryReadEffect, MemoryWriteEffect

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import enumeration, integer, ints, optional, plain, string
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
class HistoryOp(KaldiOp):
    """The vectors of the last `frames` inferences and of this one, a row each, the oldest first.

    Before the first inference there were zeros; with `count`, its number, the first vector as often as is needed.
    """

    name = "kaldi.History"
    input = operand_def(Tensor)
    count = opt_operand_def(Tensor)
    frames = integer()
    variable = string()
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class TapsOp(Component):
    """The rows of a History of so many inferences before, one after the other."""

    name = "kaldi.Taps"
    lags = ints()

    def width(self) -> Dim:
        width = width_of(self.input)
        return width * len(plain(self.lags)) if isinstance(width, int) else width


@irdl_op_definition
class CountOp(KaldiOp):
    """How many inferences there were before."""

    name = "kaldi.Count"
    variable = string()
    output = result_def(Tensor)
    traits = traits_def(MemoryWriteEffect())


@irdl_op_definition
class RecallOp(KaldiOp):
    """What `Keep` was given in the last `frames` inferences, a row each, the oldest first; before that zeros."""

    name = "kaldi.Recall"
    variable = string()
    frames = integer(1)
    output = result_def(Tensor)
    traits = traits_def(MemoryReadEffect())


@irdl_op_definition
class KeepOp(KaldiOp):
    """Keeps a vector behind those recalled; zeros in the first `first` inferences, of which `count` is the number."""

    name = "kaldi.Keep"
    input = operand_def(Tensor)
    recalled = operand_def(Tensor)
    count = opt_operand_def(Tensor)
    variable = string()
    first = integer(0)
    traits = traits_def(MemoryWriteEffect())


OPS = [
    CountOp, ExtendOp, FailoverOp, FillOp, HistoryOp, IfDefinedOp, KeepOp, OffsetOp, RecallOp, ReplaceIndexOp, RoundOp,
    SwitchOp, TapsOp, TrimOp,
]  # fmt: skip
