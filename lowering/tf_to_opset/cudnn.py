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
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    concat,
    constant_ints,
    convert,
    kind,
    rank,
    reshape,
    slice_axis,
    transpose,
)
from stepwell.lowering.idioms.stacked_layers import GATES, Stack

rules = RuleSet()


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


class Network(Stack):
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

    def piece(self, start: int, stop: int) -> SSAValue:
        return slice_axis(self.rw, self.params, 0, start, stop)

    def weights(self, layer: int, order: tuple[int, ...]) -> list[SSAValue]:
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
        return [concat(rw, list(parts)) for parts in zip(*found, strict=True)]


@rules.lower(tf.CudnnRNNOp, tf.CudnnRNNV2Op, tf.CudnnRNNV3Op)
def cudnn_rnn(op: Any, rw: Lowering):
    """Layer by layer, each with its states. Without a cell output_c is empty, and so is what a gradient would need."""
    network = Network(op, rw)
    if plain(op.is_training) and any(result.uses for result in op.results[3:]):
        raise NoMatch("reserve_space of a layer in training is used; only gradients need it. Export for inference")
    data, ends = network.all(network.count)
    states = [network.back(concat(rw, list(parts), 1)) for parts in ends]
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
