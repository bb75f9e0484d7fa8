"""Recurrent layers upon each other, whose weights are in one vector in cuDNN's order of gates.

LSTMSequence, GRUSequence, RNNSequence for each layer; a TensorIterator where sequences have lengths and the shapes are
not static. Gates of an LSTM are in the order i f c o, of a GRU r z h, whose reset comes behind the product.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.sequence import GRUSequenceOp, LSTMSequenceOp, RNNSequenceOp
from stepwell.dialects.types import static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    reshape,
    slice_axis,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.recurrence import Cell, unrolled

GATES = {"lstm": 4, "gru": 3, "rnn_relu": 1, "rnn_tanh": 1}
NATIVE = {"lstm": (1, 0, 2, 3), "gru": (1, 0, 2), "rnn_relu": (0,), "rnn_tanh": (0,)}
"""Which of cuDNN's gates is the first, second, … of OpenVINO's sequences; below, of the idiom's cells."""

CELLS = {"lstm": (0, 3, 1, 2), "gru": (1, 0, 2), "rnn_relu": (0,), "rnn_tanh": (0,)}
FUNCTIONS = {
    "lstm": ("Sigmoid", "Tanh", "Tanh"),
    "gru": ("Sigmoid", "Tanh"),
    "rnn_relu": ("Relu",),
    "rnn_tanh": ("Tanh",),
}


class Stack(ABC):
    """Layers upon each other, with the batch first; a subclass says where their weights are."""

    rw: Lowering
    mode: str
    layout: Any
    """It has `hidden` and `directions`, and what the subclass needs besides."""
    lengths: SSAValue | None
    data: SSAValue
    states: list[SSAValue]
    """Of all layers and directions, [batch, layers, size]."""
    wide_lengths = False
    """Whether the lengths may be of any type, and become i64 for OpenVINO's operations."""

    @abstractmethod
    def piece(self, start: int, stop: int) -> SSAValue:
        """The elements of the vector from one place to another."""

    @abstractmethod
    def weights(self, layer: int, order: tuple[int, ...]) -> list[SSAValue]:
        """W, R and both biases [directions, …] of a layer, with the gates in this order."""

    def _gates(self, start: int, width: int, order: tuple[int, ...]) -> SSAValue:
        """[1, gates * hidden, width] of the vector from a place on, in another order of gates."""
        size = self.layout.hidden * width
        if list(order) == sorted(order):
            made = self.piece(start, start + len(order) * size)
        else:
            places = (start + gate * size for gate in order)
            made = concat(self.rw, [self.piece(at, at + size) for at in places])
        return reshape(self.rw, made, [1, len(order) * self.layout.hidden, width])

    def all(self, count: int) -> tuple[SSAValue, list[tuple[SSAValue, ...]]]:
        """The output of the last of so many layers [batch, time, size]; of each state the last one of every layer."""
        ways, data = self.layout.directions, self.data
        ends: list[list[SSAValue]] = []
        for layer in range(count):
            own = [slice_axis(self.rw, s, 1, layer * ways, (layer + 1) * ways) for s in self.states]
            data, *end = self.run(layer, data, own)
            ends.append(end)
        return data, list(zip(*ends, strict=True))

    def run(self, layer: int, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        """[batch, time, directions * size] and the last states [batch, directions, size]."""
        found = self.computed(layer, data, states)
        joined = transpose(self.rw, found[0], [0, 2, 1, 3])
        size = self.layout.directions * self.state
        return [reshape(self.rw, joined, [0, 0, size], special_zero=True), *found[1:]]

    @property
    def state(self) -> int:
        """The size of what a layer gives and gets back."""
        return self.layout.hidden

    def computed(self, layer: int, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        """[batch, directions, time, size] and the last states."""
        # The CPU plugin does not look at the lengths where the shapes are dynamic.
        static = self.lengths is None or static_shape(data) is not None
        return (self.native if static else self.cells)(layer, data, states)

    def native(self, layer: int, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        """By the operation of OpenVINO for sequences."""
        rw, hidden = self.rw, self.layout.hidden
        W, R, first, second = self.weights(layer, NATIVE[self.mode])
        more: dict[str, Any] = {}
        if self.mode == "gru":
            more["linear_before_reset"] = True
            shared = [slice_axis(rw, b, 1, 0, 2 * hidden) for b in (first, second)]
            last = [slice_axis(rw, b, 1, 2 * hidden, 3 * hidden) for b in (first, second)]
            bias = concat(rw, [rw.emit(AddOp, *shared), *last], 1)
        else:
            bias = rw.emit(AddOp, first, second)
        lengths = self.lengths
        if lengths is None:
            lengths = broadcast(rw, reshape(rw, dims(rw, data, [1]), []), dims(rw, data, [0]))
        elif self.wide_lengths:
            lengths = convert(rw, lengths, "i64")
        found = rw.emit(
            {"lstm": LSTMSequenceOp, "gru": GRUSequenceOp}.get(self.mode, RNNSequenceOp),
            data,
            *states,
            lengths,
            W,
            R,
            bias,
            direction="bidirectional" if self.layout.directions == 2 else "forward",
            hidden_size=hidden,
            activations=[name.lower() for name in FUNCTIONS[self.mode]],
            **more,
        )
        return list(found)

    def cells(self, layer: int, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        """By a TensorIterator over cells for each direction."""
        rw, hidden = self.rw, self.layout.hidden
        W, R, first, second = self.weights(layer, CELLS[self.mode])
        bias = concat(rw, [first, second], 1)
        cell = Cell({"lstm": "LSTM", "gru": "GRU"}.get(self.mode, "RNN"), linear_before_reset=True)
        functions = [(name, None, None) for name in FUNCTIONS[self.mode]]
        parts = []
        for way in range(self.layout.directions):
            step = cell.of(rw, W, R, bias, way, functions, hidden, 0.0)
            own = [slice_axis(rw, s, 1, way, way + 1) for s in states]
            parts.append(unrolled(rw, step, data, own, self.lengths, backward=way == 1))
        return [concat(rw, [unsqueeze(rw, p[i], [1]) for p in parts], 1) for i in range(len(parts[0]))]


__all__ = ["CELLS", "FUNCTIONS", "GATES", "NATIVE", "Stack"]
