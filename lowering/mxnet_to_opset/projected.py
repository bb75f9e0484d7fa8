"""LSTM layers whose state is projected to fewer numbers, or whose cell is clipped in each step.

RNN with projection_size or lstm_state_clip_min/max -> TensorIterator
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ClampOp, SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, TanhOp
from stepwell.dialects.opset.comparison import LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, convert, dims, like, reshape, slice_axis, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import over_time

FAR = 3.4e38
"""A limit on one side only leaves the other to the largest number."""


class ProjectedLSTM:
    """One layer, in both directions where there are two."""

    def __init__(self, network: Any, layer: int):
        self.network, self.rw, self.layer = network, network.rw, layer

    def run(self, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        """[batch, directions, time, size] and the last states [batch, directions, size]."""
        parts = [self._one(way, data, states) for way in range(self.network.layout.directions)]
        return [concat(self.rw, [unsqueeze(self.rw, p[i], [1]) for p in parts], 1) for i in range(3)]

    def _one(self, way: int, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        rw, layout = self.rw, self.network.layout
        start, width, rows = layout.start(self.layer, way), layout.width(self.layer), layout.gates * layout.hidden
        params = self.network.params

        def matrix(at: int, height: int, across: int) -> SSAValue:
            return reshape(rw, params.piece(at, at + height * across), [height, across])

        W = matrix(start, rows, width)
        R = matrix(start + rows * width, rows, layout.state)
        P = None
        if layout.projected:
            P = matrix(start + rows * (width + layout.state), layout.projected, layout.hidden)
        bias = layout.bias(self.layer, way)
        b = rw.emit(AddOp, params.piece(bias, bias + rows), params.piece(bias + rows, bias + 2 * rows))
        product = rw.emit(AddOp, rw.emit(MatMulOp, data, W, transpose_b=True), b)
        initial = []
        for value, size in zip(states, (layout.state, layout.hidden), strict=True):
            initial.append(reshape(rw, slice_axis(rw, value, 1, way, way + 1), [-1, size]))
        sliced = [(product, 1)]
        lengths = self.network.lengths
        if lengths is not None:
            time = reshape(rw, dims(rw, data, [1]), [])
            sliced.append((rw.emit(RangeOp, rw.const(0), time, rw.const(1), output_type="i64"), 0))

        def once(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
            gates = rw.emit(AddOp, squeeze(rw, slices[0], [1]), rw.emit(MatMulOp, before[0], R, transpose_b=True))
            i, f, g, o = rw.emit(SplitOp, gates, rw.const(1), num_splits=4)
            kept = rw.emit(MultiplyOp, rw.emit(SigmoidOp, f), before[1])
            cell = rw.emit(AddOp, kept, rw.emit(MultiplyOp, rw.emit(SigmoidOp, i), rw.emit(TanhOp, g)))
            cell = self._clipped(rw, cell)
            out = rw.emit(MultiplyOp, rw.emit(SigmoidOp, o), rw.emit(TanhOp, cell))
            if P is not None:
                out = rw.emit(MatMulOp, out, P, transpose_b=True)
            after = [out, cell]
            if lengths is not None:
                live = rw.emit(LessOp, slices[1], unsqueeze(rw, convert(rw, lengths, "i64"), [1]))
                after = [rw.emit(SelectOp, live, new, old) for new, old in zip(after, before, strict=True)]
                out = rw.emit(SelectOp, live, out, like(rw, 0, out))
            return unsqueeze(rw, out, [1]), after

        return over_time(rw, sliced, initial, once, backward=way == 1)

    def _clipped(self, rw: Lowering, cell: SSAValue) -> SSAValue:
        low, high = (plain(v) for v in (self.network.op.lstm_state_clip_min, self.network.op.lstm_state_clip_max))
        if low is None and high is None:
            return cell
        return rw.emit(ClampOp, cell, min=-FAR if low is None else low, max=FAR if high is None else high)


__all__ = ["ProjectedLSTM"]
