"""A deterministic automaton that takes the bytes of all strings, one of each in a round."""

from __future__ import annotations

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp, MinimumOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.reduction import ReduceMaxOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.automata import Automaton
from stepwell.lowering.idioms.basic import broadcast, concat, convert, shape
from stepwell.lowering.idioms.bodies import repeated
from stepwell.lowering.idioms.strings import Texts, number, pick, size


def final_states(rw: Lowering, texts: Texts, automaton: Automaton) -> SSAValue:
    """The state that each string leads to from state 0."""
    count = automaton.table.shape[1]
    classes = pick(rw, rw.const(automaton.classes.astype(np.int32)), convert(rw, texts.symbols, "i32"))
    table = rw.const(automaton.table.astype(np.int32).reshape(-1))
    end = rw.emit(SubtractOp, size(rw, texts.symbols), number(rw, 1))
    lengths = texts.lengths(rw)
    longest = rw.emit(ReduceMaxOp, concat(rw, [lengths, rw.const(np.zeros(1, np.int32))]), rw.const(0), keep_dims=False)
    start = broadcast(rw, number(rw, 0), shape(rw, lengths))

    def step(rw: Lowering, round_: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        at = convert(rw, round_, "i32")
        inside = rw.emit(LessOp, rw.emit(SubtractOp, at, lengths), number(rw, 0))
        place = rw.emit(MinimumOp, rw.emit(AddOp, texts.begins, at), end)
        index = rw.emit(AddOp, rw.emit(MultiplyOp, states[0], number(rw, count)), pick(rw, classes, place))
        return [rw.emit(SelectOp, inside, pick(rw, table, index), states[0])]

    return repeated(rw, convert(rw, longest, "i64"), [start], step)[0]
