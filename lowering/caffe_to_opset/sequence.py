"""Caffe's layers over time.

LSTM, Lstm -> LSTMSequence | TensorIterator of LSTMCell; RNN -> RNNSequence | TensorIterator of RNNCell, a product;
LSTMUnit -> element-wise operations; ReverseTime -> ReverseSequence | Slice; CTCGreedyDecoder -> CTCGreedyDecoder
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt, prod
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import caffe
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, TanhOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.gather import GatherOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import ReverseSequenceOp, SplitOp
from stepwell.dialects.opset.recurrent import LSTMCellOp, LSTMSequenceOp, RNNCellOp, RNNSequenceOp
from stepwell.dialects.opset.sequence import CTCGreedyDecoderOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    like,
    rank,
    reshape,
    squeeze,
    static,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.bodies import over_time
from stepwell.lowering.idioms.iteration import turned

rules = RuleSet()

ORDER = (1, 0, 3, 2)
"""Where OpenVINO's gates (forget, input, candidate, output) are among Caffe's (input, forget, output, candidate)."""


@dataclass
class Cell:
    """A layer's steps: the bottom [T, N, D], its weights in OpenVINO's order, and the states before [N, H]."""

    x: SSAValue
    cont: SSAValue
    weight: SSAValue
    hidden_weight: SSAValue
    bias: SSAValue
    states: list[SSAValue]
    size: int
    gates: int

    def run(self, rw: Lowering) -> list[SSAValue]:
        """The hidden states [T, N, H], and the states after the last step."""
        known = values.constant(self.cont)
        if known is not None and (known[1:] == 1).all():
            if (known[:1] != 1).any():
                first = like(rw, known[0][:, None], self.cont)
                self.states = [rw.emit(MultiplyOp, s, first) for s in self.states]
            return self._sequence(rw)
        return self._loop(rw)

    def _sequence(self, rw: Lowering) -> list[SSAValue]:
        """Without a break in between."""
        x = transpose(rw, self.x, [1, 0, 2])
        lengths = broadcast(rw, dims(rw, self.x, [0]), dims(rw, self.x, [1]))
        kind = LSTMSequenceOp if self.gates == 4 else RNNSequenceOp
        weights = [unsqueeze(rw, v, [0]) for v in (self.weight, self.hidden_weight, self.bias)]
        states = [unsqueeze(rw, s, [1]) for s in self.states]
        y, *after = rw.emit(kind, x, *states, lengths, *weights, direction="forward", hidden_size=self.size)
        return [transpose(rw, squeeze(rw, y, [1]), [1, 0, 2]), *(squeeze(rw, s, [1]) for s in after)]

    def _loop(self, rw: Lowering) -> list[SSAValue]:
        """The states are multiplied by `cont` before each step."""

        def step(rw: Lowering, slices: list[SSAValue], states: list[SSAValue]) -> tuple[SSAValue, list[SSAValue]]:
            x, cont = (squeeze(rw, s, [0]) for s in slices)
            states = [rw.emit(MultiplyOp, s, cont) for s in states]
            weights = (self.weight, self.hidden_weight, self.bias)
            if self.gates == 4:
                after = list(rw.emit(LSTMCellOp, x, *states, *weights, hidden_size=self.size))
            else:
                after = [rw.emit(RNNCellOp, x, *states, *weights, hidden_size=self.size)]
            return unsqueeze(rw, after[0], [0]), after

        cont = unsqueeze(rw, self.cont, [2])
        return over_time(rw, [(self.x, 0), (cont, 0)], self.states, step, joined=0)


def _cell(op: Any, rw: Lowering, gates: int, behind: int) -> Cell:
    """A layer's bottoms and blobs; what is the same at all steps goes with the bottom of each."""
    size, exposed = plain(op.num_output), plain(op.expose_hidden)
    states = (2 if gates == 4 else 1) if exposed else 0
    others, blobs = list(op.others), list(op.blobs)
    if size < 1:
        raise NoMatch("it has no num_output")
    if len(others) not in (states, states + 1):
        raise NoMatch(f"it has {2 + len(others)} bottoms; {2 + states} or {3 + states} are possible")
    stays = others.pop(0) if len(others) > states else None
    wanted = 3 + (stays is not None) + behind
    if len(blobs) < wanted:
        raise NoMatch(f"it has {len(blobs)} blobs of weights; {wanted} are needed")
    if rank(op.bottom) < 2 or rank(op.cont, "the second bottom") != 2:
        raise NoMatch("the bottoms must be [T, N, …] and [T, N]")
    x = op.bottom
    if rank(x) != 3:
        x = rw.emit(ReshapeOp, x, concat(rw, [dims(rw, x, [0, 1]), ints(rw, [-1])]), special_zero=False)
    weight, bias = _matrix(rw, blobs[0], gates * size), reshape(rw, blobs[1], [-1])
    if stays is not None:
        stays = rw.emit(ReshapeOp, stays, ints(rw, [0, -1]), special_zero=True)
        target = concat(rw, [dims(rw, x, [0, 1]), dims(rw, stays, [1])])
        x = concat(rw, [x, broadcast(rw, stays, target)], 2)
        weight = concat(rw, [weight, _matrix(rw, blobs[2], gates * size)], 1)
    hidden = _matrix(rw, blobs[3 if stays is not None else 2], gates * size)
    if exposed:
        before = [reshape(rw, s, [-1, size]) for s in others]
    else:
        nothing = broadcast(rw, like(rw, 0, x), concat(rw, [dims(rw, x, [1]), ints(rw, [size])]))
        before = [nothing] * (2 if gates == 4 else 1)
    if gates == 4:
        weight, hidden, bias = (_in_order(rw, v, size) for v in (weight, hidden, bias))
    return Cell(x, op.cont, weight, hidden, bias, before, size, gates)


def _matrix(rw: Lowering, weight: SSAValue, rows: int) -> SSAValue:
    held = static(weight, "the weight")
    if prod(held) % rows:
        raise NoMatch(f"its weight has the shape {list(held)}, and {rows} rows are needed")
    return reshape(rw, weight, [rows, -1])


def _in_order(rw: Lowering, weight: SSAValue, size: int) -> SSAValue:
    """The rows of the gates in OpenVINO's order."""
    shape = static(weight, "the weight")
    by_gate = reshape(rw, weight, [4, size, *shape[1:]])
    return reshape(rw, rw.emit(GatherOp, by_gate, ints(rw, ORDER), rw.const(0)), list(shape))


def _tops(op: Any, rw: Lowering, found: list[SSAValue]) -> list[SSAValue]:
    """The hidden states of all steps, and with `expose_hidden` the last states [1, N, H]."""
    made = [found[0], *(unsqueeze(rw, s, [0]) for s in found[1:])] if plain(op.expose_hidden) else found[:1]
    if len(made) != len(op.tops):
        raise NoMatch(f"it has {len(op.tops)} tops; it gives {len(made)}")
    return made


@rules.lower(caffe.LSTMOp)
def lstm(op: caffe.LSTMOp, rw: Lowering):
    """Where `cont` is known to have no break after the first step, a sequence; otherwise a loop over the steps."""
    return _tops(op, rw, _cell(op, rw, 4, 0).run(rw))


@rules.lower(caffe.RNNOp)
def rnn(op: caffe.RNNOp, rw: Lowering):
    """The hidden states as for LSTM; each is multiplied by a weight, and its tanh is the result."""
    cell = _cell(op, rw, 1, 2)
    weight, bias = list(op.blobs)[-2:]
    hidden, *after = cell.run(rw)
    made = rw.emit(MatMulOp, hidden, _matrix(rw, weight, plain(op.num_output)), transpose_b=True)
    made = rw.emit(TanhOp, rw.emit(AddOp, made, reshape(rw, bias, [-1])))
    return _tops(op, rw, [made, *after])


@rules.lower(caffe.LstmOp)
def lstm_of_rows(op: caffe.LstmOp, rw: Lowering):
    """The rows as [T, N, D], and as for LSTM; the size is what the weight of the hidden state says."""
    batch, held = plain(op.batch_size), static(op.hidden_weight, "the weight")
    size = isqrt(prod(held) // 4)
    if batch < 1 or size < 1 or 4 * size * size != prod(held):
        raise NoMatch(f"a batch of {batch} and a weight of the hidden state of {list(held)}; [4 H, H] is needed")
    x = rw.emit(ReshapeOp, op.bottom, concat(rw, [dims(rw, op.bottom, [0]), ints(rw, [-1])]), special_zero=False)
    x = rw.emit(ReshapeOp, x, concat(rw, [ints(rw, [-1, batch]), dims(rw, x, [1])]), special_zero=False)
    if op.clip is None:
        cont = like(rw, np.ones(static(x, "the bottom")[:2]), x)
    else:
        cont = rw.emit(ReshapeOp, op.clip, dims(rw, x, [0, 1]), special_zero=False)
    weights = [_in_order(rw, _matrix(rw, v, 4 * size), size) for v in (op.weight, op.hidden_weight)]
    bias = like(rw, np.zeros(4 * size), x) if op.bias is None else reshape(rw, op.bias, [-1])
    nothing = broadcast(rw, like(rw, 0, x), concat(rw, [dims(rw, x, [1]), ints(rw, [size])]))
    cell = Cell(x, cont, weights[0], weights[1], _in_order(rw, bias, size), [nothing, nothing], size, 4)
    return reshape(rw, cell.run(rw)[0], [-1, size])


@rules.lower(caffe.LSTMUnitOp)
def lstm_unit(op: caffe.LSTMUnitOp, rw: Lowering):
    """c = cont · f · c + i · g; h = o · tanh(c)."""
    if len(op.tops) != 2:
        raise NoMatch(f"it has {len(op.tops)} tops; it gives 2")
    cont = rw.emit(ReshapeOp, op.cont, ints(rw, [1, -1, 1]), special_zero=False)
    i, f, o, g = rw.emit(SplitOp, op.gates, rw.const(2), num_splits=4)
    kept = rw.emit(MultiplyOp, rw.emit(MultiplyOp, cont, rw.emit(SigmoidOp, f)), op.cell)
    cell = rw.emit(AddOp, kept, rw.emit(MultiplyOp, rw.emit(SigmoidOp, i), rw.emit(TanhOp, g)))
    return [cell, rw.emit(MultiplyOp, rw.emit(SigmoidOp, o), rw.emit(TanhOp, cell))]


@rules.lower(caffe.ReverseTimeOp)
def reverse_time(op: caffe.ReverseTimeOp, rw: Lowering):
    """Without lengths all steps; what comes behind a sequence stays, or is 0."""
    if op.lengths is None:
        return turned(rw, op.bottom, 0)
    if rank(op.bottom) < 2:
        raise NoMatch("the bottom must be [T, N, …]")
    lengths = convert(rw, reshape(rw, op.lengths, [-1]), "i32")
    made = rw.emit(ReverseSequenceOp, op.bottom, lengths, batch_axis=1, seq_axis=0)
    if plain(op.copy_remaining):
        return made
    steps = rw.emit(
        RangeOp,
        rw.const(0, "i32"),
        convert(rw, reshape(rw, dims(rw, made, [0]), []), "i32"),
        rw.const(1, "i32"),
        output_type="i32",
    )
    inside = rw.emit(LessOp, unsqueeze(rw, steps, [1]), unsqueeze(rw, lengths, [0]))
    return rw.emit(SelectOp, unsqueeze(rw, inside, list(range(2, rank(made)))), made, like(rw, 0, made))


@rules.lower(caffe.CTCGreedyDecoderOp)
def ctc_greedy_decoder(op: caffe.CTCGreedyDecoderOp, rw: Lowering):
    """A blank that is not the last class is put there, and the classes behind its place are counted up again."""
    if len(op.tops) != 1:
        raise NoMatch(f"it has {len(op.tops)} tops; scores and accuracy of the path are not given")
    if rank(op.bottom) != 3:
        raise NoMatch(f"the bottom has rank {rank(op.bottom)}; it must be [T, N, C]")
    shape, blank, data = shape_of(op.bottom), plain(op.blank_index), op.bottom
    assert shape is not None
    cont = rw.emit(ReshapeOp, op.cont, ints(rw, [0, 0]), special_zero=True) if rank(op.cont) > 2 else op.cont
    moved = blank >= 0 and blank + 1 != shape[2]
    if moved:
        classes = static(op.bottom, "the bottom")[2]
        if blank >= classes:
            raise NoMatch(f"the blank is class {blank} of {classes}")
        order = [*range(blank), *range(blank + 1, classes), blank]
        data = rw.emit(GatherOp, data, ints(rw, order), rw.const(2))
    made = rw.emit(CTCGreedyDecoderOp, data, _from_second(rw, cont), ctc_merge_repeated=plain(op.ctc_merge_repeated))
    if moved:
        behind = rw.emit(GreaterEqualOp, made, like(rw, blank, made))
        made = rw.emit(SelectOp, behind, rw.emit(AddOp, made, like(rw, 1, made)), made)
    return [made]


def _from_second(rw: Lowering, cont: SSAValue) -> SSAValue:
    """The indicator with its first row of ones: the first step counts in any case."""
    count = dims(rw, cont, [0])
    steps = rw.emit(RangeOp, rw.const(0), reshape(rw, count, []), rw.const(1), output_type="i64")
    later = rw.emit(LessOp, rw.const(0), unsqueeze(rw, steps, [1]))
    return rw.emit(SelectOp, later, cont, like(rw, 1, cont))
