"""MXNet's fused recurrent layers, with all their weights in one vector.

RNN -> LSTMSequence, GRUSequence, RNNSequence for each layer; a TensorIterator where sequences have lengths and the
shapes are not static, and where the state is projected or the cell clipped

The vector: for each layer and direction the matrices [hidden, input] of all gates, then [hidden, state] and, projected,
[projection, hidden]; behind those of all layers, for each again, the biases of both. Gates of an LSTM are in the order
i f c o, of a GRU r z h, whose reset comes behind the product.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import mxnet
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset import values
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    dims,
    ints,
    like,
    rank,
    reshape,
    slice_axis,
    transpose,
)
from stepwell.lowering.idioms.stacked_layers import GATES, Stack

rules = RuleSet()


@dataclass
class Layout:
    """Where the weights of each layer and direction are in the vector."""

    mode: str
    inputs: int
    hidden: int
    projected: int
    layers: int
    directions: int

    @property
    def gates(self) -> int:
        return GATES[self.mode]

    @property
    def state(self) -> int:
        """The size of what a layer gives and gets back."""
        return self.projected or self.hidden

    def width(self, layer: int) -> int:
        """The columns of a layer's input matrices."""
        return self.inputs if layer == 0 else self.directions * self.state

    def matrices(self, layer: int) -> int:
        """The elements of a direction's matrices."""
        own = self.gates * self.hidden * (self.width(layer) + self.state)
        return own + self.projected * self.hidden

    @property
    def biases(self) -> int:
        return 2 * self.gates * self.hidden

    def start(self, layer: int, way: int) -> int:
        before = self.directions * (self.matrices(0) + (layer - 1) * self.matrices(1)) if layer else 0
        return before + way * self.matrices(layer)

    def bias(self, layer: int, way: int) -> int:
        behind = self.directions * (self.matrices(0) + (self.layers - 1) * self.matrices(1))
        return behind + (layer * self.directions + way) * self.biases

    @property
    def size(self) -> int:
        return self.bias(self.layers, 0)


class Vector:
    """The weights in a row. Where they were joined from those of the layers, pieces are taken from these."""

    def __init__(self, rw: Lowering, value: SSAValue):
        self.rw = rw
        parts = list(value.owner.operands) if isinstance(value.owner, ConcatOp) else [value]
        sizes = [static_shape(part) for part in parts]
        if any(size is None or len(size) != 1 for size in sizes):
            parts, sizes = [value], [None]
        self.parts = parts
        self.sizes = [size[0] if size else -1 for size in sizes]

    def piece(self, start: int, stop: int) -> SSAValue:
        """The elements from one place to another."""
        if len(self.parts) == 1:
            return slice_axis(self.rw, self.parts[0], 0, start, stop)
        found, at = [], 0
        for part, size in zip(self.parts, self.sizes, strict=True):
            lo, hi = max(start - at, 0), min(stop - at, size)
            if lo < hi:
                found.append(part if (lo, hi) == (0, size) else slice_axis(self.rw, part, 0, lo, hi))
            at += size
        return concat(self.rw, found)


class Network(Stack):
    """A recurrent operator, its operands with the batch first."""

    wide_lengths = True

    def __init__(self, op: mxnet.RNNOp, rw: Lowering):
        self.op, self.rw = op, rw
        self.mode = plain(op.mode)
        if rank(op.data) != 3:
            raise NoMatch(f"the data of RNN has rank {rank(op.data)}, not 3: time, batch, features")
        sizes = shape_of(op.data)
        size = sizes[2] if sizes else None
        known = shape_of(op.parameters)
        total = known[0] if known is not None and len(known) == 1 else None
        hidden, layers = plain(op.state_size), plain(op.num_layers)
        ways, projected = 2 if plain(op.bidirectional) else 1, plain(op.projection_size) or 0
        if not isinstance(size, int):
            size = self._inputs(total, hidden, layers, ways, projected)
        if layers < 1 or hidden < 1 or (projected and self.mode != "lstm"):
            raise NoMatch(
                f"RNN of {layers} layers, {hidden} units and a projection to {projected}; MXNet has none such"
            )
        self.layout = Layout(self.mode, size, hidden, projected, layers, ways)
        if isinstance(total, int) and total != self.layout.size:
            raise NoMatch(f"parameters of {total} elements, where these layers have {self.layout.size}")
        self.params = Vector(rw, op.parameters)
        self.lengths = op.sequence_length if plain(op.use_sequence_length) else None
        self.data = transpose(rw, op.data, [1, 0, 2])
        given = [op.state] + ([op.state_cell] if self.mode == "lstm" else [])
        widths = (self.layout.state, hidden)
        self.states = [self._first(value, width) for value, width in zip(given, widths, strict=False)]

    def _inputs(self, total: Any, hidden: int, layers: int, ways: int, projected: int) -> int:
        """The size of the input, which the number of parameters tells where the data's shape does not."""
        if not isinstance(total, int):
            raise NoMatch("the size of the input of RNN is not known; give its shape with --input")
        rest = total - Layout(self.mode, 0, hidden, projected, layers, ways).size
        each = ways * GATES[self.mode] * hidden
        if rest <= 0 or rest % each:
            raise NoMatch(f"parameters of {total} elements fit no size of the input with {hidden} units")
        return rest // each

    def _first(self, value: SSAValue | None, width: int) -> SSAValue:
        """[batch, layers, size]; a state that is left out is zeros."""
        count = self.layout.layers * self.layout.directions
        batch = dims(self.rw, self.data, [0])
        wanted = concat(self.rw, [batch, ints(self.rw, [count, width])])
        if value is None:
            return broadcast(self.rw, like(self.rw, 0, self.data), wanted)
        turned = transpose(self.rw, value, [1, 0, 2])
        # The runtime has no kernel for a state of known size and data of any.
        fits = static_shape(turned) is None or values.constant(batch) is not None
        return turned if fits else broadcast(self.rw, turned, wanted)

    def piece(self, start: int, stop: int) -> SSAValue:
        return self.params.piece(start, stop)

    def weights(self, layer: int, order: tuple[int, ...]) -> list[SSAValue]:
        """W, R and both biases [directions, …]."""
        found, layout = [], self.layout
        rows = layout.gates * layout.hidden
        for way in range(layout.directions):
            at, width = layout.start(layer, way), layout.width(layer)
            W = self._gates(at, width, order)
            R = self._gates(at + rows * width, layout.state, order)
            bias = layout.bias(layer, way)
            both = [self._gates(bias + part * rows, 1, order) for part in (0, 1)]
            found.append((W, R, *(reshape(self.rw, b, [1, rows]) for b in both)))
        return [concat(self.rw, list(parts)) for parts in zip(*found, strict=True)]

    @property
    def state(self) -> int:
        return self.layout.state

    def computed(self, layer: int, data: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        if self.layout.projected or self._clips():
            from stepwell.lowering.mxnet_to_opset.projected import ProjectedLSTM

            return ProjectedLSTM(self, layer).run(data, states)
        return super().computed(layer, data, states)

    def _clips(self) -> bool:
        return self.mode == "lstm" and (
            self.op.lstm_state_clip_min is not None or self.op.lstm_state_clip_max is not None
        )


@rules.lower(mxnet.RNNOp)
def rnn(op: mxnet.RNNOp, rw: Lowering):
    """Layer by layer, each with its states; the last ones are results where state_outputs asks for them."""
    network = Network(op, rw)
    data, ends = network.all(network.layout.layers)
    made = [transpose(rw, data, [1, 0, 2])]
    return [*made, *(transpose(rw, concat(rw, list(parts), 1), [1, 0, 2]) for parts in ends)]


__all__ = ["Layout", "Network", "rules"]
