"""ONNX Runtime's AttnLSTM -> a TensorIterator for each direction: an LSTM that sees what it attended to a step ago.

The input is joined by the attention of the step before; what a cell then gives is a query over the memory, by an
additive attention: softmax(sum(V * tanh(keys + query))). (ContribOperators.md › AttnLSTM)
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_recurrence as microsoft
from stepwell.dialects.opset.activation import SoftMaxOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, TanhOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import NEVER
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    like,
    reshape,
    slice_axis,
    squeeze,
    unsqueeze,
)
from stepwell.lowering.idioms.bodies import over_time
from stepwell.lowering.idioms.caches import counted
from stepwell.lowering.idioms.recurrence import Cell, Step
from stepwell.lowering.onnx_to_opset.recurrent import Network, decomposed

rules = RuleSet()


@rules.lower(microsoft.AttnLSTMOp)
def attn_lstm(op: microsoft.AttnLSTMOp, rw: Lowering):
    """The weights of the input are followed by those of the attention."""
    if op.QW is None or op.MW is None or op.V is None or op.M is None:
        raise NoMatch("there is no memory to attend to: QW, MW, V and M are needed")
    known = shape_of(op.X)
    if known is None or len(known) != 3 or not isinstance(known[2], int):
        raise NoMatch("the width of the input is not known")
    end = np.iinfo(np.int64).max
    own, attended = (slice_axis(rw, op.W, 2, a, b) for a, b in ((0, known[2]), (known[2], end)))
    network = Network(op, "LSTM", rw, (own, op.R))
    memory, hidden = op.M, None
    if op.memory_seq_lens is not None:
        lengths = unsqueeze(rw, convert(rw, op.memory_seq_lens, "i64"), [1])
        real = rw.emit(LessOp, counted(rw, dims(rw, memory, [1])), lengths)
        hidden = rw.emit(SelectOp, real, like(rw, 0, memory), like(rw, NEVER, memory))
    direction = iter(range(network.directions))

    def run(
        rw: Lowering, step: Step, X: SSAValue, states: list[SSAValue], lengths: SSAValue | None, *, backward: bool
    ) -> list[SSAValue]:
        d = next(direction)

        def of(value: SSAValue) -> SSAValue:
            return squeeze(rw, slice_axis(rw, value, 0, d, d + 1), [0])

        weights, query, vector = of(attended), of(op.QW), of(op.V)  # pyright: ignore[reportArgumentType]: see above
        layer = None if op.AW is None else of(op.AW)
        keys = rw.emit(MatMulOp, memory, of(op.MW))  # pyright: ignore[reportArgumentType]: see above

        def attend(rw: Lowering, h: SSAValue) -> SSAValue:
            asked = unsqueeze(rw, rw.emit(MatMulOp, h, query), [1])
            scores = rw.emit(MultiplyOp, rw.emit(TanhOp, rw.emit(AddOp, keys, asked)), vector)
            scores = rw.emit(ReduceSumOp, scores, ints(rw, [2]), keep_dims=False)
            scores = scores if hidden is None else rw.emit(AddOp, scores, hidden)
            share = unsqueeze(rw, rw.emit(SoftMaxOp, scores, axis=1), [1])
            context = squeeze(rw, rw.emit(MatMulOp, share, memory), [1])
            return context if layer is None else rw.emit(MatMulOp, concat(rw, [h, context], 1), layer)

        size = dims(rw, attended, [2])
        nothing = broadcast(rw, like(rw, 0, X), concat(rw, [dims(rw, X, [0]), size]))
        before = [*(reshape(rw, s, [0, step.hidden], special_zero=True) for s in states), nothing]
        sliced = [(step.product(rw, X), 1)]
        if lengths is not None:
            time = reshape(rw, dims(rw, X, [1]), [])
            sliced.append((rw.emit(RangeOp, rw.const(0), time, rw.const(1), output_type="i64"), 0))

        def once(rw: Lowering, slices: list[SSAValue], old: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
            x = rw.emit(AddOp, squeeze(rw, slices[0], [1]), rw.emit(MatMulOp, old[2], weights, transpose_b=True))
            h, c = step.run(rw, x, old[:2])
            after, out = [h, c, attend(rw, h)], h
            if lengths is not None:
                live = rw.emit(LessOp, slices[1], unsqueeze(rw, convert(rw, lengths, "i64"), [1]))
                out = rw.emit(SelectOp, live, out, like(rw, 0, out))
                after = [rw.emit(SelectOp, live, new, was) for new, was in zip(after, old, strict=True)]
            return unsqueeze(rw, out, [1]), after

        return over_time(rw, sliced, before, once, backward=backward)[:3]

    cell = Cell("LSTM", peephole=op.P, coupled=bool(plain(op.input_forget)))
    return decomposed(network, cell, [network.state(op.initial_h), network.state(op.initial_c)], run)
