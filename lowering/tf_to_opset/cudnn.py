"""Recurrent layers that TensorFlow runs by cuDNN, with all their weights in one vector.

CudnnRNN, V2, V3 -> LSTMSequence, GRUSequence, RNNSequence for each layer; a TensorIterator where sequences have lengths
and the shapes are not static. CudnnRNNParamsSize -> Constant; CudnnRNNCanonicalToParams, V2 -> Concat

The vector (docs.nvidia.com › cudnnGetRNNWeightParams): for each layer and direction the matrices [hidden, input] of all
gates, then [hidden, hidden]; behind those of all layers, for each again, the biases of both. Gates of an LSTM are in
the order i f c o, of a GRU r z h, whose reset comes behind the product.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import tf
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.sequence import GRUSequenceOp, LSTMSequenceOp, RNNSequenceOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    constant_ints,
    convert,
    dims,
    kind,
    rank,
    reshape,
    slice_axis,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.recurrence import Cell, unrolled

rules = RuleSet()

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


class Layout:
    """Where the weights of each layer and direction are in the vector."""

    def __init__(self, op: Any, inputs: int, hidden: int):
        self.mode, self.hidden = plain(op.rnn_mode), hidden
        self.gates = GATES[self.mode]
        self.directions = 2 if plain(op.direction) == "bidirectional" else 1
        how = plain(op.input_mode)
        self.skips = how == "skip_input" or (how == "auto_select" and inputs == hidden)
        if self.skips and inputs != hidden:
            raise NoMatch(f"input_mode skip_input with an input of {inputs} for {hidden} units; both must be equal")
        if hasattr(op, "num_proj") and plain(op.num_proj):
            raise NoMatch(f"num_proj is {plain(op.num_proj)}; a projected state has no lowering, only num_proj 0")
        self.inputs = inputs

    def width(self, layer: int) -> int:
        """The columns of a layer's input matrices; without these matrices none."""
        return (0 if self.skips else self.inputs) if layer == 0 else self.directions * self.hidden

    def matrices(self, layer: int) -> int:
        """The elements of a direction's matrices."""
        return self.gates * self.hidden * (self.width(layer) + self.hidden)

    @property
    def biases(self) -> int:
        return 2 * self.gates * self.hidden

    def size(self, layers: int) -> int:
        deep = (layers - 1) * (self.matrices(1) + self.biases) if layers > 1 else 0
        return self.directions * (self.matrices(0) + self.biases + deep) if layers > 0 else 0

    def layers(self, size: int) -> int:
        """How many layers a vector of this size is for."""
        count = 1 + (size - self.size(1)) // max(self.size(2) - self.size(1), 1)
        if count < 1 or self.size(count) != size:
            raise NoMatch(f"params of {size} elements fit no number of layers with {self.hidden} units")
        return count


def _only(sizes: Any, at: int, what: str) -> int:
    size = sizes[at] if sizes is not None and len(sizes) > at else None
    if not isinstance(size, int) or size < 1:
        raise NoMatch(f"{what} is not known; give the shapes with --input")
    return size


class Network:
    """The operands in f32, the batch first."""

    def __init__(self, op: Any, rw: Lowering):
        self.op, self.rw = op, rw
        for value, what in ((op.input, "the input"), (op.input_h, "input_h")):
            if rank(value, what) != 3:
                raise NoMatch(f"{what} of a recurrent layer has rank {rank(value)}, not 3")
        third = isinstance(op, tf.CudnnRNNV3Op)
        self.turned = not third or bool(plain(op.time_major))
        self.lengths = op.sequence_lengths if third else None
        hidden = _only(shape_of(op.input_h), 2, "the number of units")
        self.layout = Layout(op, _only(shape_of(op.input), 2, "the size of the input"), hidden)
        self.count = self.layout.layers(_only(shape_of(op.params), 0, "the size of params"))
        if plain(op.is_training) and plain(op.dropout) and self.count > 1:
            raise NoMatch(f"dropout {plain(op.dropout)} between layers while training; export the model for inference")
        self.mode = self.layout.mode
        self.data = self.first(op.input)
        self.states = [self.first(op.input_h)] + ([self.first(op.input_c)] if self.mode == "lstm" else [])
        self.params = convert(rw, op.params, "f32")

    def first(self, value: SSAValue) -> SSAValue:
        """[batch, …], from [time, batch, size] or [layers, batch, units] where time is first."""
        value = convert(self.rw, value, "f32")
        return transpose(self.rw, value, [1, 0, 2]) if self.turned else value

    def back(self, value: SSAValue) -> SSAValue:
        value = transpose(self.rw, value, [1, 0, 2]) if self.turned else value
        return convert(self.rw, value, kind(self.op.input).mlir)

    def _gates(self, start: int, width: int, order: tuple[int, ...]) -> SSAValue:
        """[1, gates * hidden, width] of the vector from a place on, in another order of gates."""
        size = self.layout.hidden * width
        if list(order) == sorted(order):
            made = slice_axis(self.rw, self.params, 0, start, start + len(order) * size)
        else:
            places = (start + gate * size for gate in order)
            made = concat(self.rw, [slice_axis(self.rw, self.params, 0, at, at + size) for at in places])
        return reshape(self.rw, made, [1, len(order) * self.layout.hidden, width])

    def weights(self, layer: int, order: tuple[int, ...]) -> tuple[SSAValue, SSAValue, SSAValue, SSAValue]:
        """W, R and both biases [directions, …]; what skips the input's product has it times 1."""
        rw, layout, found = self.rw, self.layout, []
        ways, width, hidden = layout.directions, layout.width(layer), layout.hidden
        before = ways * (layout.matrices(0) + (layer - 1) * layout.matrices(1)) if layer else 0
        behind = ways * (layout.matrices(0) + (self.count - 1) * layout.matrices(1))
        for way in range(ways):
            at = before + way * layout.matrices(layer)
            if width:
                W = self._gates(at, width, order)
            else:
                W = rw.const(np.tile(np.eye(hidden, dtype=np.float32), (1, layout.gates, 1)))
            R = self._gates(at + layout.gates * hidden * width, hidden, order)
            bias = behind + (layer * ways + way) * layout.biases
            both = [self._gates(bias + part * layout.biases // 2, 1, order) for part in (0, 1)]
            found.append((W, R, *(reshape(rw, b, [1, layout.gates * hidden]) for b in both)))
        W, R, first, second = (concat(rw, list(parts)) for parts in zip(*found, strict=True))
        return W, R, first, second

    def run(self, layer: int, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        """[batch, time, directions * hidden] and the last states [batch, directions, hidden]."""
        static = static_shape(data) is not None
        # The CPU plugin does not look at the lengths where the shapes are dynamic.
        found = self.native(layer, data, states) if self.lengths is None or static else self.cells(layer, data, states)
        rw, size = self.rw, self.layout.directions * self.layout.hidden
        joined = transpose(rw, found[0], [0, 2, 1, 3])
        return [reshape(rw, joined, [0, 0, size], special_zero=True), *found[1:]]

    def native(self, layer: int, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
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


@rules.lower(tf.CudnnRNNOp, tf.CudnnRNNV2Op, tf.CudnnRNNV3Op)
def cudnn_rnn(op: Any, rw: Lowering):
    """Layer by layer, each with its states. Without a cell output_c is empty, and so is what a gradient would need."""
    network = Network(op, rw)
    ways, data = network.layout.directions, network.data
    ends: list[list[SSAValue]] = []
    if plain(op.is_training) and any(result.uses for result in op.results[3:]):
        raise NoMatch("reserve_space of a layer in training is used; only gradients need it. Export for inference")
    for layer in range(network.count):
        own = [slice_axis(rw, s, 1, layer * ways, (layer + 1) * ways) for s in network.states]
        data, *end = network.run(layer, data, own)
        ends.append(end)
    states = [network.back(concat(rw, list(parts), 1)) for parts in zip(*ends, strict=True)]
    made: list[SSAValue | None] = [network.back(data), *states]
    for result in op.results[len(made) :]:
        made.append(rw.const(np.zeros(0), kind(result).name) if result.uses else None)
    return made


@rules.lower(tf.CudnnRNNParamsSizeOp)
def params_size(op: tf.CudnnRNNParamsSizeOp, rw: Lowering):
    layers, hidden, inputs = (
        constant_ints(value, what)[0]
        for value, what in ((op.num_layers, "num_layers"), (op.num_units, "num_units"), (op.input_size, "input_size"))
    )
    return rw.const([Layout(op, inputs, hidden).size(layers)], plain(op.S).name)


@rules.lower(tf.CudnnRNNCanonicalToParamsOp, tf.CudnnRNNCanonicalToParamsV2Op)
def canonical_to_params(op: Any, rw: Lowering):
    return concat(rw, [reshape(rw, value, [-1]) for value in (*op.weights, *op.biases)])


__all__ = ["rules"]
