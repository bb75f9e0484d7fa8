"""TensorFlow's recurrent cells in one operator.

BlockLSTM, V2 -> TensorIterator over the steps; LSTMBlockCell, GRUBlockCell -> one step
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.activation import ClampOp, SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp, TanhOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, dims, like, rank, reshape, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import over_time

rules = RuleSet()


def _step(op: Any, rw: Lowering, x: SSAValue, c: SSAValue, h: SSAValue) -> list[SSAValue]:
    """i, cs, f, o, ci, co and h of one step [batch, input]; the gates are i, ci, f, o, in V2 i, f, ci, o.

    Peepholes let the gates i and f see the last state, and o the new one, which cell_clip bounds.
    """
    total = rw.emit(AddOp, rw.emit(MatMulOp, concat(rw, [x, h], 1), op.w), op.b)
    first, second, third, o = rw.emit(SplitOp, total, rw.const(1), num_splits=4)
    later = isinstance(op, tf.BlockLSTMV2Op)
    i, ci, f = (first, third, second) if later else (first, second, third)
    if not later and plain(op.forget_bias):
        f = rw.emit(AddOp, f, like(rw, plain(op.forget_bias), f))

    def gate(value: SSAValue, state: SSAValue, weight: SSAValue) -> SSAValue:
        if plain(op.use_peephole):
            value = rw.emit(AddOp, value, rw.emit(MultiplyOp, state, weight))
        return rw.emit(SigmoidOp, value)

    i, f, ci = gate(i, c, op.wci), gate(f, c, op.wcf), rw.emit(TanhOp, ci)
    cs = rw.emit(AddOp, rw.emit(MultiplyOp, ci, i), rw.emit(MultiplyOp, c, f))
    clip = plain(op.cell_clip)
    if clip > 0:
        cs = rw.emit(ClampOp, cs, min=-clip, max=clip)
    o = gate(o, cs, op.wco)
    co = rw.emit(TanhOp, cs)
    return [i, cs, f, o, ci, co, rw.emit(MultiplyOp, co, o)]


@rules.lower(tf.BlockLSTMOp, tf.BlockLSTMV2Op)
def block_lstm(op: Any, rw: Lowering):
    """All seven outputs [time, batch, hidden] are joined in a step and split behind the loop.

    Steps from seq_len_max on give zeros.
    """
    if rank(op.x, "x") != 3:
        raise NoMatch(f"x has rank {rank(op.x)}, not 3")

    def once(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        found = _step(op, rw, squeeze(rw, slices[0], [0]), *before)
        return unsqueeze(rw, concat(rw, found, 1), [0]), [found[1], found[6]]

    joined, *_ = over_time(rw, [(op.x, 0)], [op.cs_prev, op.h_prev], once, joined=0)
    steps, limit = (shape_of(op.x) or (None,))[0], values.scalar(op.seq_len_max)
    if limit is None or not isinstance(steps, int) or limit < steps:
        time = reshape(rw, dims(rw, op.x, [0]), [])
        places = rw.emit(RangeOp, rw.const(0), time, rw.const(1), output_type="i64")
        live = rw.emit(LessOp, places, reshape(rw, op.seq_len_max, []))
        joined = rw.emit(SelectOp, reshape(rw, live, [-1, 1, 1]), joined, like(rw, 0, joined))
    return list(rw.emit(SplitOp, joined, rw.const(2), num_splits=7))


@rules.lower(tf.LSTMBlockCellOp)
def lstm_block_cell(op: tf.LSTMBlockCellOp, rw: Lowering):
    return _step(op, rw, op.x, op.cs_prev, op.h_prev)


@rules.lower(tf.GRUBlockCellOp)
def gru_block_cell(op: tf.GRUBlockCellOp, rw: Lowering):
    """r and u from the input and the state, c from the input and r * state; h = u * state + (1 - u) * c."""
    both = rw.emit(AddOp, rw.emit(MatMulOp, concat(rw, [op.x, op.h_prev], 1), op.w_ru), op.b_ru)
    r, u = rw.emit(SplitOp, rw.emit(SigmoidOp, both), rw.const(1), num_splits=2)
    reset = concat(rw, [op.x, rw.emit(MultiplyOp, r, op.h_prev)], 1)
    c = rw.emit(TanhOp, rw.emit(AddOp, rw.emit(MatMulOp, reset, op.w_c), op.b_c))
    kept = rw.emit(MultiplyOp, u, rw.emit(SubtractOp, op.h_prev, c))
    return [r, u, c, rw.emit(AddOp, c, kept)]


__all__ = ["rules"]
