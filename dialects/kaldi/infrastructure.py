"""Kaldi components of the family 'infrastructure': those that pass their input on once a network is trained."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition

from stepwell.dialects.fields import number
from stepwell.dialects.kaldi.base import Component


class Passing(Component):
    """A component that does something in training only."""


@irdl_op_definition
class AdditiveNoiseComponentOp(Passing):
    """nnet2: noise."""

    name = "kaldi.AdditiveNoiseComponent"


@irdl_op_definition
class BackpropTruncationComponentOp(Component):
    """nnet3: stops gradients; x * Scale otherwise."""

    name = "kaldi.BackpropTruncationComponent"
    Scale = number(1.0)


@irdl_op_definition
class ClipGradientComponentOp(Passing):
    """nnet3: clips gradients."""

    name = "kaldi.ClipGradientComponent"


@irdl_op_definition
class DropoutOp(Passing):
    """nnet1: dropout, scaled in training."""

    name = "kaldi.Dropout"


@irdl_op_definition
class DropoutComponentOp(Component):
    """nnet3: dropout that is not scaled in training: x * (1 - DropoutProportion). That of nnet2 is scaled: 0 here."""

    name = "kaldi.DropoutComponent"
    DropoutProportion = number(0.0)


@irdl_op_definition
class GeneralDropoutComponentOp(Passing):
    """nnet3: dropout, scaled in training."""

    name = "kaldi.GeneralDropoutComponent"


@irdl_op_definition
class NoOpComponentOp(Passing):
    """nnet3: nothing."""

    name = "kaldi.NoOpComponent"


@irdl_op_definition
class SpecAugmentTimeMaskComponentOp(Passing):
    """nnet3: masks of frames."""

    name = "kaldi.SpecAugmentTimeMaskComponent"


OPS = [
    AdditiveNoiseComponentOp, BackpropTruncationComponentOp, ClipGradientComponentOp, DropoutComponentOp, DropoutOp,
    GeneralDropoutComponentOp, NoOpComponentOp, SpecAugmentTimeMaskComponentOp,
]  # fmt: skip
