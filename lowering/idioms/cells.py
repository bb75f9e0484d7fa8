"""LSTMs over time whose steps are OpenVINO's cells: with peepholes.

Peepholes that look at the state before are columns of the input's weights: LSTMCell([x, c], h, c). The one of the
output gate looks at the state after, so a second cell computes that gate from [x, c']; its other gates are constants
that leave the state as it is: it keeps all of c' and adds a candidate of zeros.

An input that is wider than the gates is multiplied with its weights once for all steps, outside; the cells then have
the identity for weights.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.recurrent import LSTMCellOp
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import concat, kind, like, reshape, slice_axis, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import over_time
from stepwell.lowering.idioms.recurrence import Step, masked, numbered

USUAL = ("Sigmoid", "Tanh", "Tanh")
GATES = (2, 0, 3, 1)
"""Which of ONNX's gates (i, o, f, c) is the first, second … of OpenVINO's (f, i, c, o)."""

KEPT = 100.0
"""What a forget gate has as its sum to be 1."""

WIDEST = 512
"""The size of a state up to which peepholes become matrices."""


def fits(step: Step) -> bool:
    """Whether the steps are cells of OpenVINO."""
    cell = step.cell
    usual = tuple(name for name, *_ in step.functions) == USUAL and not step.clip
    if cell.kind != "LSTM" or cell.rounded is not None or cell.coupled or not usual:
        return False
    known = step.peephole is None or (step.hidden <= WIDEST and values.constant(step.peephole) is not None)
    return known and kind(step.recurrent).name == "f32"


def _part(rw: Lowering, value: SSAValue, gate: int, step: Step, at: int) -> SSAValue:
    return slice_axis(rw, value, at, gate * step.hidden, (gate + 1) * step.hidden)


def _ordered(rw: Lowering, value: SSAValue, step: Step, at: int = 0) -> SSAValue:
    """The gates along an axis in OpenVINO's order."""
    return concat(rw, [_part(rw, value, gate, step, at) for gate in GATES], at)


def _bias(rw: Lowering, step: Step) -> SSAValue:
    """[4 * hidden] in ONNX's order."""
    both = [b for b in (step.input_bias, step.recurrent_bias) if b is not None]
    if not both:
        return like(rw, np.zeros(4 * step.hidden), step.recurrent)
    return reshape(rw, both[0] if len(both) == 1 else rw.emit(AddOp, *both), [4 * step.hidden])


class _Cells:
    """The weights of one direction as its cells take them; those of a body are constants of its own."""

    def __init__(self, rw: Lowering, step: Step, inputs: SSAValue):
        self.step = step
        bias = _bias(rw, step)
        if step.peephole is None:
            self.first = [_ordered(rw, v, step) for v in (inputs, step.recurrent, bias)]
            return
        known = values.constant(step.peephole)
        assert known is not None
        peek = dict(zip((0, 1, 2), known.reshape(3, step.hidden), strict=True))  # i, o, f, as ONNX's gates are.
        size = (step.hidden, step.hidden)

        def wide(gate: int, seen: np.ndarray | None) -> SSAValue:
            beside = like(rw, np.zeros(size) if seen is None else np.diag(seen), inputs)
            return concat(rw, [_part(rw, inputs, gate, step, 0), beside], 1)

        # The output gate of the first cell is not read, whatever it is.
        rows = [wide(gate, None if gate in (1, 3) else peek[gate]) for gate in GATES]
        self.first = [concat(rw, rows, 0), _ordered(rw, step.recurrent, step), _ordered(rw, bias, step)]
        shape = shape_of(inputs)
        assert shape is not None and isinstance(shape[1], int)
        none = [like(rw, np.zeros((3 * step.hidden, width)), inputs) for width in (shape[1] + step.hidden, step.hidden)]
        start = np.repeat([KEPT, 0.0, 0.0], step.hidden)
        self.second = [
            concat(rw, [none[0], wide(1, peek[1])], 0),
            concat(rw, [none[1], _part(rw, step.recurrent, 1, step, 0)], 0),
            concat(rw, [like(rw, start, bias), _part(rw, bias, 1, step, 0)], 0),
        ]

    def run(self, rw: Lowering, x: SSAValue, h: SSAValue, c: SSAValue) -> list[SSAValue]:
        """The next states."""
        step = self.step
        size = {"hidden_size": step.hidden}
        if step.peephole is None:
            return list(rw.emit(LSTMCellOp, x, h, c, *self.first, **size))
        _, after = rw.emit(LSTMCellOp, concat(rw, [x, c], 1), h, c, *self.first, **size)
        out, _ = rw.emit(LSTMCellOp, concat(rw, [x, after], 1), h, after, *self.second, **size)
        return [out, after]


def stepped(
    rw: Lowering, step: Step, X: SSAValue, states: list[SSAValue], lengths: SSAValue | None, *, backward: bool
) -> list[SSAValue]:
    """Y [batch, time, hidden] and the last states [batch, hidden] of X [batch, time, input]; see `unrolled`.

    Of one sequence the slices are rows of a matrix, as the cells take them.
    """
    shape = shape_of(X)
    alone = shape is not None and shape[0] == 1 and lengths is None
    data, inputs, width = squeeze(rw, X, [0]) if alone else X, squeeze(rw, step.inputs, [0]), 4 * step.hidden
    wide = shape_of(inputs)
    if step.peephole is not None and wide is not None and isinstance(wide[1], int) and wide[1] > width:
        data = rw.emit(MatMulOp, data, inputs, transpose_b=True)
        inputs = like(rw, np.eye(width), inputs)
    cells = _Cells(rw, step, inputs)
    states = [reshape(rw, s, [0, step.hidden], special_zero=True) for s in states]

    def once(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        x = slices[0] if alone else squeeze(rw, slices[0], [1])
        after = cells.run(rw, x, *before)
        if alone:
            return after[0], after
        out, after = masked(rw, after, before, slices[1:], lengths)
        return unsqueeze(rw, out, [1]), after

    if not alone:
        return over_time(rw, [(data, 1), *numbered(rw, X, lengths)], states, once, backward=backward)
    made = over_time(rw, [(data, 0)], states, once, backward=backward, joined=0)
    return [unsqueeze(rw, made[0], [0]), *made[1:]]


__all__ = ["fits", "stepped"]
