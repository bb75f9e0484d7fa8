"""Kaldi components of the family 'sequence': recurrent layers of nnet1, cells of nnet3, and means over an utterance."""

from __future__ import annotations

from typing import ClassVar

from xdsl.irdl import irdl_op_definition, operand_def, prop_def, result_def

from stepwell.dialects.base import Tensor
from stepwell.dialects.errors import InferenceError
from stepwell.dialects.fields import boolean, integer, number, plain
from stepwell.dialects.kaldi.base import TENSOR, Component, KaldiOp, parameter, values_of
from stepwell.dialects.types import Dim


def _sized(op: KaldiOp, **shapes: tuple[int, ...]) -> None:
    """Raise InferenceError where a parameter has another shape."""
    for name, shape in shapes.items():
        found = values_of(op.properties[name]).shape
        if found != shape:
            raise InferenceError(f"{name} is {list(found)}, not {list(shape)}")


class _LstmFields(KaldiOp):
    """LSTM with peepholes and a projection of its output, which is what is fed back.

    The gates are g, i, f, o in the rows of the weights; the cell is cut off at CellClip where that is positive.
    """

    CellDim = integer()
    CellClip = number(50.0)
    w_gifo_x = parameter()
    w_gifo_r = parameter()
    bias = parameter()
    peephole_i_c = parameter()
    peephole_f_c = parameter()
    peephole_o_c = parameter()
    w_r_m = parameter()


class _Lstm(_LstmFields):
    input = operand_def(Tensor)
    output = result_def(Tensor)
    backward = boolean(False)
    """Whether the last frame is computed first."""

    def width(self) -> Dim:
        return _lstm_width(self, "")


def _lstm_width(op: KaldiOp, prefix: str) -> int:
    """The size of the output of one direction."""
    cell = plain(op.properties["CellDim"])
    if cell < 1:
        raise InferenceError(f"{cell} cells")
    inputs = values_of(op.properties[f"{prefix}w_gifo_x"]).shape[-1]
    outputs = values_of(op.properties[f"{prefix}w_r_m"]).shape[0]
    peepholes = {f"{prefix}peephole_{gate}_c": (cell,) for gate in "ifo"}
    sizes = {"w_gifo_x": (4 * cell, inputs), "w_gifo_r": (4 * cell, outputs), "bias": (4 * cell,)}
    sizes["w_r_m"] = (outputs, cell)
    _sized(op, **{f"{prefix}{n}": s for n, s in sizes.items()}, **peepholes)
    op.fits(inputs)
    return outputs


@irdl_op_definition
class LstmProjectedOp(_Lstm):
    """nnet1: an LSTM over the utterance."""

    name = "kaldi.LstmProjected"


@irdl_op_definition
class LstmProjectedStreamsOp(_Lstm):
    """nnet1: what LstmProjected was called before 2017."""

    name = "kaldi.LstmProjectedStreams"


@irdl_op_definition
class LstmStepOp(_LstmFields):
    """One frame of LstmProjected: output and cell, of those of the frame before."""

    name = "kaldi.LstmStep"
    input = operand_def(Tensor)
    before = operand_def(Tensor)
    output = result_def(Tensor)

    def width(self) -> Dim:
        return _lstm_width(self, "") + plain(self.CellDim)


class _Blstm(Component):
    """An LSTM from the first frame on beside one from the last frame on."""

    CellDim = integer()
    CellClip = number(50.0)
    f_w_gifo_x = parameter()
    f_w_gifo_r = parameter()
    f_bias = parameter()
    f_peephole_i_c = parameter()
    f_peephole_f_c = parameter()
    f_peephole_o_c = parameter()
    f_w_r_m = parameter()
    b_w_gifo_x = parameter()
    b_w_gifo_r = parameter()
    b_bias = parameter()
    b_peephole_i_c = parameter()
    b_peephole_f_c = parameter()
    b_peephole_o_c = parameter()
    b_w_r_m = parameter()

    def width(self) -> Dim:
        return _lstm_width(self, "f_") + _lstm_width(self, "b_")


@irdl_op_definition
class BlstmProjectedOp(_Blstm):
    """nnet1: both directions over the utterance."""

    name = "kaldi.BlstmProjected"


@irdl_op_definition
class BlstmProjectedStreamsOp(_Blstm):
    """nnet1: what BlstmProjected was called before 2017."""

    name = "kaldi.BlstmProjectedStreams"


@irdl_op_definition
class RecurrentComponentOp(Component):
    """nnet1: tanh(w_forward * x + w_recurrent * the last output + bias)."""

    name = "kaldi.RecurrentComponent"
    w_forward = parameter()
    w_recurrent = parameter()
    bias = parameter()

    def width(self) -> Dim:
        width, inputs = values_of(self.bias).size, values_of(self.w_forward).shape[-1]
        _sized(self, w_forward=(width, inputs), w_recurrent=(width, width))
        self.fits(inputs)
        return width


@irdl_op_definition
class RecurrentStepOp(KaldiOp):
    """One frame of RecurrentComponent, of the output of the frame before."""

    name = "kaldi.RecurrentStep"
    input = operand_def(Tensor)
    before = operand_def(Tensor)
    w_forward = parameter()
    w_recurrent = parameter()
    bias = parameter()
    output = result_def(Tensor)

    def width(self) -> Dim:
        return values_of(self.bias).size


@irdl_op_definition
class LstmNonlinearityComponentOp(Component):
    """nnet3: one step of an LSTM: i, f, c, o and the last cell, and with UseDropout three scales, to cell and output.

    Params are the peepholes of i, f and o.
    """

    name = "kaldi.LstmNonlinearityComponent"
    Params = prop_def(TENSOR)
    UseDropout = boolean(False)

    def width(self) -> Dim:
        shape = values_of(self.Params).shape
        if len(shape) != 2 or shape[0] != 3:
            raise InferenceError(f"its parameters are {list(shape)}, not three rows")
        self.fits(5 * shape[1] + (3 if plain(self.UseDropout) else 0))
        return 2 * shape[1]


@irdl_op_definition
class GruNonlinearityComponentOp(Component):
    """nnet3: one step of a GRU: z, r, a part of h, the last cell and the last state (if another) to h and the cell."""

    name = "kaldi.GruNonlinearityComponent"
    CellDim = integer()
    RecurrentDim = integer()
    w_h = parameter()

    def width(self) -> Dim:
        cell, state = plain(self.CellDim), plain(self.RecurrentDim)
        _sized(self, w_h=(cell, state))
        self.fits(3 * cell + state + (state if state != cell else 0))
        return 2 * cell


@irdl_op_definition
class OutputGruNonlinearityComponentOp(Component):
    """nnet3: one step of a GRU whose output is gated: z, a part of h and the last cell to h and cell."""

    name = "kaldi.OutputGruNonlinearityComponent"
    CellDim = integer()
    w_h = parameter()

    def width(self) -> Dim:
        cell = plain(self.CellDim)
        _sized(self, w_h=(cell,))
        self.fits(3 * cell)
        return 2 * cell


@irdl_op_definition
class SimpleSentenceAveragingComponentOp(Component):
    """nnet1: the mean of all frames at every frame; their number is counted Shrinkage larger. OnlySumming: the sum."""

    name = "kaldi.SimpleSentenceAveragingComponent"
    OF_UTTERANCE: ClassVar[bool] = True
    Shrinkage = number(0.0)
    OnlySumming = boolean(False)


OPS = [
    BlstmProjectedOp,
    BlstmProjectedStreamsOp,
    GruNonlinearityComponentOp,
    LstmNonlinearityComponentOp,
    LstmProjectedOp,
    LstmProjectedStreamsOp,
    LstmStepOp,
    OutputGruNonlinearityComponentOp,
    RecurrentComponentOp,
    RecurrentStepOp,
    SimpleSentenceAveragingComponentOp,
]
