"""Kaldi's attention of nnet3, restricted to frames around."""

from __future__ import annotations

from xdsl.irdl import irdl_op_definition, result_def, var_operand_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import boolean, integer, number, plain
from stepwell.dialects.kaldi.base import Component, KaldiOp, width_of
from stepwell.dialects.types import Dim

MOST = 1 << 9
"""Frames that attention may look at."""


def _width(op: KaldiOp, heads: int, value: int, context: int) -> Dim:
    return heads * (value + (context if plain(op.properties["OutputContext"]) else 0))


@irdl_op_definition
class RestrictedAttentionComponentOp(Component):
    """nnet3: for each head (key, value, query, biases of the places) softmax(KeyScale * query·keys + biases) · values.

    The places are NumLeftInputs frames before and NumRightInputs behind, TimeStride apart; those that are not required
    are zeros where they cannot be had. OutputContext: the softmax is given behind the values.
    """

    name = "kaldi.RestrictedAttentionComponent"
    NumHeads = integer(1)
    KeyDim = integer()
    ValueDim = integer()
    NumLeftInputs = integer()
    NumRightInputs = integer()
    TimeStride = integer(1)
    NumLeftInputsRequired = integer()
    NumRightInputsRequired = integer()
    OutputContext = boolean(True)
    KeyScale = number()

    def width(self) -> Dim:
        sizes = {name: plain(self.properties[name]) for name in ("NumHeads", "KeyDim", "ValueDim", "TimeStride")}
        for name, size in sizes.items():
            if size < 1:
                raise InferenceError(f"{name} is {size}")
        places = {name: plain(self.properties[name]) for name in ("NumLeftInputs", "NumRightInputs")}
        for name, count in places.items():
            needed = plain(self.properties[f"{name}Required"])
            if not 0 <= needed <= count:
                raise InferenceError(f"{needed} of {count} frames are required ({name})")
        context = sum(places.values()) + 1
        if context > MOST:
            raise InferenceError(f"attention to {context} frames; there can be {MOST}")
        heads, key, value = sizes["NumHeads"], sizes["KeyDim"], sizes["ValueDim"]
        self.fits(heads * (2 * key + value + context))
        return _width(self, heads, value, context)


@irdl_op_definition
class AttentionOp(KaldiOp):
    """The same of the frames that attention looks at, in their order; the query is of frame `NumLeftInputs`."""

    name = "kaldi.Attention"
    frames = var_operand_def(Tensor)
    NumHeads = integer(1)
    KeyDim = integer()
    ValueDim = integer()
    NumLeftInputs = integer()
    OutputContext = boolean(True)
    KeyScale = number()
    output = result_def(Tensor)

    def width(self) -> Dim:
        heads, key, value = plain(self.NumHeads), plain(self.KeyDim), plain(self.ValueDim)
        context = len(self.frames)
        for frame in self.frames:
            if (found := width_of(frame)) != (size := heads * (2 * key + value + context)):
                raise InferenceError(f"a frame has {found} dimensions, not {size}")
        return _width(self, heads, value, context)


OPS = [AttentionOp, RestrictedAttentionComponentOp]
