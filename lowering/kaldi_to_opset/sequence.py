"""Kaldi's recurrent layers -> TensorIterator over the frames; cells of nnet3 -> what they compute; means of frames."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import kaldi
from stepwell.dialects.fields import plain
from stepwell.dialects.kaldi.base import values_of
from stepwell.dialects.opset.activation import ClampOp, SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MultiplyOp, SubtractOp, TanhOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import VariadicSplitOp
from stepwell.dialects.opset.reduction import ReduceMeanOp, ReduceSumOp
from stepwell.dialects.payload import Payload
from stepwell.dialects.rules import RuleSet
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, like, reshape, shape
from stepwell.lowering.idioms.bodies import over_time

rules = RuleSet()


def row(rw: Lowering, values: Payload) -> SSAValue:
    """A vector of parameters as [1, n]."""
    return reshape(rw, rw.const(values), [1, values.size])


def product(rw: Lowering, value: SSAValue, weights: Payload) -> SSAValue:
    return rw.emit(MatMulOp, value, rw.const(weights), transpose_b=True)


def split(rw: Lowering, value: SSAValue, sizes: Sequence[int]) -> list[SSAValue]:
    """Parts of the vectors."""
    return list(rw.emit(VariadicSplitOp, value, rw.const(1), ints(rw, sizes)))


def peeped(rw: Lowering, gate: SSAValue, cell: SSAValue, weights: Payload) -> SSAValue:
    """The sigmoid of a gate that sees the cell."""
    return rw.emit(SigmoidOp, rw.emit(AddOp, gate, rw.emit(MultiplyOp, cell, row(rw, weights))))


def step(rw: Lowering, op: Any, gates: SSAValue, r: SSAValue, c: SSAValue) -> list[SSAValue]:
    """The next output and cell of an LSTM, of what the input gives to the gates."""
    cell, clip = plain(op.CellDim), plain(op.CellClip)
    g, i, f, o = split(rw, rw.emit(AddOp, gates, product(rw, r, values_of(op.w_gifo_r))), [cell, cell, cell, cell])
    i, f = (peeped(rw, gate, c, values_of(w)) for gate, w in ((i, op.peephole_i_c), (f, op.peephole_f_c)))
    c = rw.emit(AddOp, rw.emit(MultiplyOp, rw.emit(TanhOp, g), i), rw.emit(MultiplyOp, c, f))
    if clip > 0:
        c = rw.emit(ClampOp, c, min=-clip, max=clip)
    m = rw.emit(MultiplyOp, rw.emit(TanhOp, c), peeped(rw, o, c, values_of(op.peephole_o_c)))
    return [product(rw, m, values_of(op.w_r_m)), c]


@rules.lower(kaldi.LstmStepOp)
def lstm_step(op: kaldi.LstmStepOp, rw: Lowering):
    """The formula of the cell; output and cell of the frame before come together, and go together."""
    gates = rw.emit(AddOp, product(rw, op.input, values_of(op.w_gifo_x)), row(rw, values_of(op.bias)))
    return concat(rw, step(rw, op, gates, *split(rw, op.before, values_of(op.w_r_m).shape)), 1)


@rules.lower(kaldi.RecurrentStepOp)
def recurrent_step(op: kaldi.RecurrentStepOp, rw: Lowering):
    given = rw.emit(AddOp, product(rw, op.input, values_of(op.w_forward)), row(rw, values_of(op.bias)))
    return rw.emit(TanhOp, rw.emit(AddOp, given, product(rw, op.before, values_of(op.w_recurrent))))


@rules.lower(kaldi.LstmProjectedOp)
def lstm_projected(op: kaldi.LstmProjectedOp, rw: Lowering):
    """What the input gives to the gates is computed of all frames at once; the rest in a TensorIterator."""
    gates = rw.emit(AddOp, product(rw, op.input, values_of(op.w_gifo_x)), row(rw, values_of(op.bias)))
    sizes = values_of(op.w_r_m).shape
    zeros = [rw.const(np.zeros((1, size), np.float32)) for size in sizes]

    def once(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        after = step(rw, op, slices[0], *before)
        return after[0], after

    return over_time(rw, [(gates, 0)], zeros, once, backward=plain(op.backward), joined=0)[0]


@rules.lower(kaldi.RecurrentComponentOp)
def recurrent(op: kaldi.RecurrentComponentOp, rw: Lowering):
    """What the input gives is computed of all frames at once; the rest in a TensorIterator."""
    bias = values_of(op.bias)
    given = rw.emit(AddOp, product(rw, op.input, values_of(op.w_forward)), row(rw, bias))

    def once(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        y = rw.emit(TanhOp, rw.emit(AddOp, slices[0], product(rw, before[0], values_of(op.w_recurrent))))
        return y, [y]

    return over_time(rw, [(given, 0)], [rw.const(np.zeros((1, bias.size), np.float32))], once, joined=0)[0]


@rules.lower(kaldi.LstmNonlinearityComponentOp)
def lstm_nonlinearity(op: kaldi.LstmNonlinearityComponentOp, rw: Lowering):
    """The formula of the cell: peepholes are rows of the parameters; dropout has scales of i, f and o."""
    weights = values_of(op.Params)
    cell = weights.shape[1]
    parts = split(rw, op.input, [cell] * 5 + ([1, 1, 1] if plain(op.UseDropout) else []))
    i, f, g, o, last = parts[:5]
    rows = split_rows(rw, weights)

    def gate(index: int, value: SSAValue, seen: SSAValue) -> SSAValue:
        sees = rw.emit(MultiplyOp, seen, rows[index])
        made = rw.emit(SigmoidOp, rw.emit(AddOp, value, sees))
        return rw.emit(MultiplyOp, made, parts[5 + index]) if len(parts) > 5 else made

    enter, forget = gate(0, i, last), gate(1, f, last)
    now = rw.emit(AddOp, rw.emit(MultiplyOp, forget, last), rw.emit(MultiplyOp, enter, rw.emit(TanhOp, g)))
    return concat(rw, [now, rw.emit(MultiplyOp, gate(2, o, now), rw.emit(TanhOp, now))], 1)


def split_rows(rw: Lowering, weights: Payload) -> list[SSAValue]:
    """The rows of a matrix of parameters, each [1, n]."""
    return list(rw.emit(VariadicSplitOp, rw.const(weights), rw.const(0), ints(rw, [1] * weights.shape[0])))


def mixed(rw: Lowering, z: SSAValue, h: SSAValue, last: SSAValue) -> SSAValue:
    """h beside the cell (1 - z) * h + z * the last cell."""
    h = rw.emit(TanhOp, h)
    kept = rw.emit(MultiplyOp, z, rw.emit(SubtractOp, last, h))
    return concat(rw, [h, rw.emit(AddOp, h, kept)], 1)


@rules.lower(kaldi.GruNonlinearityComponentOp)
def gru_nonlinearity(op: kaldi.GruNonlinearityComponentOp, rw: Lowering):
    """The formula of the cell; without a projection the last cell is the last state."""
    cell, state = plain(op.CellDim), plain(op.RecurrentDim)
    z, r, h, last, *more = split(rw, op.input, [cell, state, cell, cell, *([state] if state != cell else [])])
    seen = rw.emit(MultiplyOp, r, more[0] if more else last)
    return mixed(rw, z, rw.emit(AddOp, h, product(rw, seen, values_of(op.w_h))), last)


@rules.lower(kaldi.OutputGruNonlinearityComponentOp)
def output_gru_nonlinearity(op: kaldi.OutputGruNonlinearityComponentOp, rw: Lowering):
    z, h, last = split(rw, op.input, [plain(op.CellDim)] * 3)
    return mixed(rw, z, rw.emit(AddOp, h, rw.emit(MultiplyOp, last, row(rw, values_of(op.w_h)))), last)


@rules.lower(kaldi.SimpleSentenceAveragingComponentOp)
def simple_sentence_averaging(op: kaldi.SimpleSentenceAveragingComponentOp, rw: Lowering):
    """ReduceSum, or ReduceMean where the number of frames counts as it is, and the same for every frame."""
    rows, shrinkage = ints(rw, [0]), plain(op.Shrinkage)
    if plain(op.OnlySumming):
        made = rw.emit(ReduceSumOp, op.input, rows, keep_dims=True)
    elif shrinkage == 0:
        made = rw.emit(ReduceMeanOp, op.input, rows, keep_dims=True)
    else:
        count = convert(rw, dims(rw, op.input, [0]), "f32")
        total = rw.emit(AddOp, count, like(rw, shrinkage, count))
        made = rw.emit(DivideOp, rw.emit(ReduceSumOp, op.input, rows, keep_dims=True), total)
    return broadcast(rw, made, shape(rw, op.input))
