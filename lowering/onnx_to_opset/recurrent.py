"""ONNX recurrent networks.

LSTM -> LSTMSequence; GRU -> GRUSequence; RNN -> RNNSequence. OpenVINO wants the batch first, the LSTM's gates in the
order f, i, c, o instead of i, o, f, c, and one bias for both products. What the sequences cannot do (peepholes,
other activations, coupled gates, directions that differ) is a TensorIterator over element-wise operations.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_quantized as microsoft
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.opset.sequence import GRUSequenceOp, LSTMSequenceOp, RNNSequenceOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms import rounded_lstm
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    dims,
    ints,
    like,
    rank,
    reshape,
    slice_axis,
    squeeze,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.cells import fits, stepped
from stepwell.lowering.idioms.own_range import column_sums, dynamic_range, halved, near_ties, ranged_product
from stepwell.lowering.idioms.quantized import dequantize
from stepwell.lowering.idioms.recurrence import ACTIVATIONS, Cell, unrolled

rules = RuleSet()

GATES = {"LSTM": 4, "GRU": 3, "RNN": 1}
ORDER = {"LSTM": (2, 0, 3, 1), "GRU": (0, 1, 2), "RNN": (0,)}
"""Which of ONNX's gates is the first, second, … of OpenVINO's."""

DEFAULTS = {"LSTM": ("Sigmoid", "Tanh", "Tanh"), "GRU": ("Sigmoid", "Tanh"), "RNN": ("Tanh",)}
DIRECTIONS = {"forward": 1, "reverse": 1, "bidirectional": 2}
OPERATIONS = {"LSTM": LSTMSequenceOp, "GRU": GRUSequenceOp, "RNN": RNNSequenceOp}
SPELLINGS = {name.lower(): name for name in ACTIVATIONS}
"""Exporters write names of activations in capital and in small letters."""

USUAL = ("sigmoid", "tanh", "tanh")
NATIVE = ("Sigmoid", "Tanh", "Relu")


class Network:
    """The operands and attributes of a recurrent operator, each in OpenVINO's layout when it is asked for."""

    def __init__(self, op: Any, kind: str, rw: Lowering, weights: tuple[SSAValue, SSAValue] | None = None):
        self.op, self.kind, self.rw = op, kind, rw
        self.direction = plain(op.direction)
        if self.direction not in DIRECTIONS:
            raise NoMatch(f"'{self.direction}' is not a direction")
        self.directions = DIRECTIONS[self.direction]
        self.W, self.R = weights or (op.W, op.R)
        self.gates = GATES[kind]
        self.hidden = plain(op.hidden_size) or self._hidden()
        layout = getattr(op, "layout", None)
        self.batch_first = bool(plain(layout)) if layout is not None else False
        if rank(op.X) != 3:
            raise NoMatch(f"X has rank {rank(op.X)}, not 3")
        self.X = op.X if self.batch_first else transpose(rw, op.X, [1, 0, 2])
        self.clip = plain(op.clip) or 0.0
        names = tuple(SPELLINGS.get(str(n).lower(), str(n)) for n in plain(op.activations) or ())
        self.activations = names or DEFAULTS[kind] * self.directions
        each = len(DEFAULTS[kind])
        if len(self.activations) < each * self.directions:
            raise NoMatch(f"{len(self.activations)} activations for {self.directions} directions of {each}")
        self.activations = self.activations[: each * self.directions]
        if kind == "RNN" and self.directions == 1:
            self.activations = self.activations[:1]

    def _hidden(self) -> int:
        for value in (self.R, self.W):
            shape = shape_of(value)
            size = None if shape is None or len(shape) != 3 else shape[2 if value is self.R else 1]
            if isinstance(size, int):
                return size if value is self.R else size // self.gates
        raise NoMatch("hidden_size is not given and the shape of R is not known")

    def ordered(self, value: SSAValue) -> SSAValue:
        """The gates along axis 1 in OpenVINO's order."""
        order = ORDER[self.kind]
        if list(order) == sorted(order):
            return value
        size = self.hidden
        return concat(self.rw, [slice_axis(self.rw, value, 1, g * size, (g + 1) * size) for g in order], 1)

    def bias(self, *, apart: bool) -> SSAValue:
        """[directions, gates * hidden]: the sum of both biases; `apart` keeps the last gate's two (GRU)."""
        rw, size = self.rw, self.gates * self.hidden
        if self.op.B is None:
            total = size + (self.hidden if apart else 0)
            return broadcast(rw, like(rw, 0, self.X), ints(rw, [self.directions, total]))
        first, second = slice_axis(rw, self.op.B, 1, 0, size), slice_axis(rw, self.op.B, 1, size, 2 * size)
        if not apart:
            return self.ordered(rw.emit(AddOp, first, second))
        shared = size - self.hidden
        both = rw.emit(AddOp, slice_axis(rw, first, 1, 0, shared), slice_axis(rw, second, 1, 0, shared))
        return concat(rw, [both, slice_axis(rw, first, 1, shared, size), slice_axis(rw, second, 1, shared, size)], 1)

    def state(self, given: SSAValue | None) -> SSAValue:
        """An initial state as [batch, directions, hidden]."""
        if given is None:
            shape = concat(self.rw, [dims(self.rw, self.X, [0]), ints(self.rw, [self.directions, self.hidden])])
            return broadcast(self.rw, like(self.rw, 0, self.X), shape)
        return given if self.batch_first else transpose(self.rw, given, [1, 0, 2])

    def lengths(self) -> SSAValue:
        """[batch]"""
        if self.op.sequence_lens is not None:
            return self.op.sequence_lens
        return broadcast(self.rw, reshape(self.rw, dims(self.rw, self.X, [1]), []), dims(self.rw, self.X, [0]))

    def results(self, Y: SSAValue, *states: SSAValue) -> list[SSAValue]:
        """[batch, directions, time, hidden] and [batch, directions, hidden] in ONNX's layout."""
        rw = self.rw
        if self.batch_first:
            return [transpose(rw, Y, [0, 2, 1, 3]), *states]
        return [transpose(rw, Y, [2, 1, 0, 3]), *(transpose(rw, s, [1, 0, 2]) for s in states)]

    def native(self) -> bool:
        """Whether the sequence operation has all that is asked for."""
        each = len(DEFAULTS[self.kind])
        same = self.activations[:each] == self.activations[-each:]
        # The CPU plugin does not look at the lengths where the shapes are dynamic.
        lengths = self.op.sequence_lens is None or static_shape(self.X) is not None
        return same and lengths and all(a in NATIVE for a in self.activations)


def lower(network: Network, *, extra: dict[str, Any] | None = None, cell: SSAValue | None = None) -> list[SSAValue]:
    """The sequence operation of a network; `cell` is the LSTM's second state."""
    rw, kind = network.rw, network.kind
    states = [network.state(network.op.initial_h)] + ([cell] if cell is not None else [])
    apart = bool(extra and extra.get("linear_before_reset"))
    found = rw.emit(
        OPERATIONS[kind],
        network.X,
        *states,
        network.lengths(),
        network.ordered(network.W),
        network.ordered(network.R),
        network.bias(apart=apart),
        direction=network.direction,
        hidden_size=network.hidden,
        activations=[a.lower() for a in network.activations[: len(DEFAULTS[kind])]],
        clip=network.clip,
        **(extra or {}),
    )
    return network.results(*found)


def decomposed(
    network: Network, cell: Cell, initial: list[SSAValue], run: Callable[..., list[SSAValue]] = unrolled
) -> list[SSAValue]:
    """A network as TensorIterators, one for each direction, which `run` makes."""
    rw, op = network.rw, network.op
    each = len(DEFAULTS[network.kind])
    unknown = sorted(set(network.activations) - set(ACTIVATIONS))
    if unknown:
        raise NoMatch(f"the activation {unknown[0]} is not known")
    alphas, betas = list(plain(op.activation_alpha) or ()), list(plain(op.activation_beta) or ())
    parts: list[list[SSAValue]] = []
    for d in range(network.directions):
        functions = []
        for name in network.activations[d * each : (d + 1) * each]:
            uses = ACTIVATIONS[name].parameters
            alpha = alphas.pop(0) if uses > 0 and alphas else None
            beta = betas.pop(0) if uses > 1 and betas else None
            functions.append((name, alpha, beta))
        backward = network.direction == "reverse" or d == 1
        step = cell.of(rw, network.W, network.R, op.B, d, functions, network.hidden, network.clip)
        parts.append(
            (stepped if run is unrolled and fits(step) else run)(
                rw,
                step,
                network.X,
                [slice_axis(rw, s, 1, d, d + 1) for s in initial],
                op.sequence_lens,
                backward=backward,
            )
        )
    joined = [concat(rw, [unsqueeze(rw, p[i], [1]) for p in parts], 1) for i in range(len(parts[0]))]
    return network.results(*joined)


@rules.lower(onnx.LSTMOp)
def lstm(op: onnx.LSTMOp, rw: Lowering):
    return _lstm(Network(op, "LSTM", rw))


def _lstm(network: Network) -> list[SSAValue]:
    op = network.op
    peephole = op.P
    if peephole is not None and (known := values.constant(peephole)) is not None and not known.any():
        peephole = None
    cell = network.state(op.initial_c)
    if peephole is None and not plain(op.input_forget) and network.native():
        return lower(network, cell=cell)
    kind = Cell("LSTM", peephole=peephole, coupled=bool(plain(op.input_forget)))
    return decomposed(network, kind, [network.state(op.initial_h), cell])


@rules.lower(onnx.GRUOp)
def gru(op: onnx.GRUOp, rw: Lowering):
    network = Network(op, "GRU", rw)
    linear = bool(plain(op.linear_before_reset))
    if network.native():
        return lower(network, extra={"linear_before_reset": linear})
    return decomposed(network, Cell("GRU", linear_before_reset=linear), [network.state(op.initial_h)])


@rules.lower(onnx.RNNOp)
def rnn(op: onnx.RNNOp, rw: Lowering):
    network = Network(op, "RNN", rw)
    if network.native():
        return lower(network)
    return decomposed(network, Cell("RNN"), [network.state(op.initial_h)])


@rules.lower(microsoft.DynamicQuantizeLSTMOp)
def dynamic_quantize_lstm(op: microsoft.DynamicQuantizeLSTMOp, rw: Lowering):
    """An LSTM of the dequantised weights, which are transposed to LSTM's layout, over inputs rounded to 8 bits.

    As ONNX Runtime does: X is rounded over the range of the whole tensor, the state in each step over its own.
    """
    usual = tuple(str(n).lower() for n in plain(op.activations) or ()) in ((), *(USUAL * n for n in (1, 2)))
    fixed = op.sequence_lens is None and op.P is None and not plain(op.input_forget) and not plain(op.clip)
    shape, count = static_shape(op.R), DIRECTIONS.get(plain(op.direction))
    if usual and fixed and count and shape and shape == (count, shape[1], 4 * shape[1]) and rank(op.X) == 3:
        return _rounded(op, rw, count, shape[1])
    weights: list[SSAValue] = []
    for value, scale, zero in ((op.W, op.W_scale, op.W_zero_point), (op.R, op.R_scale, op.R_zero_point)):
        # One scale for each direction, or one for each column of each direction.
        lead = [-1, 1, 1] if rank(scale) == 1 else [0, 1, -1]
        scale, zero = (reshape(rw, p, lead, special_zero=True) for p in (scale, zero))
        turned = transpose(rw, value, [0, 2, 1])
        scale, zero = transpose(rw, scale, [0, 2, 1]), transpose(rw, zero, [0, 2, 1])
        weights.append(dequantize(rw, turned, scale, zero))
    network = Network(op, "LSTM", rw, (weights[0], weights[1]))
    network.X = dynamic_range(rw, network.X, exact=near_ties(op.X))
    cell = Cell("LSTM", peephole=op.P, coupled=bool(plain(op.input_forget)), rounded=dynamic_range)
    return decomposed(network, cell, [network.state(op.initial_h), network.state(op.initial_c)])


def _rounded(op: microsoft.DynamicQuantizeLSTMOp, rw: Lowering, count: int, hidden: int) -> list[SSAValue]:
    """With the usual activations: both directions in one loop."""

    def part(value: SSAValue, way: int) -> SSAValue:
        return squeeze(rw, slice_axis(rw, value, 0, way, way + 1), [0])

    def columns(value: SSAValue) -> SSAValue:
        """A scale or zero point of each direction, or of each of its columns, for all columns of all directions."""
        parts = [reshape(rw, slice_axis(rw, value, 0, way, way + 1), [1, -1]) for way in range(count)]
        return concat(rw, [broadcast(rw, p, ints(rw, [1, 4 * hidden])) for p in parts], 1)

    weights = concat(rw, [part(op.W, way) for way in range(count)], 1)
    scale, sums = columns(op.W_scale), column_sums(rw, op.W, op.W_zero_point, 1)
    if sums is None:
        dequantized = dequantize(rw, weights, scale, columns(op.W_zero_point))
        product = rw.emit(MatMulOp, dynamic_range(rw, op.X, exact=near_ties(op.X)), dequantized)
    else:
        sums = reshape(rw, sums, [1, -1])
        product = ranged_product(rw, op.X, halved(rw, weights), sums, scale, exact=near_ties(op.X))
    if op.B is not None:
        cuts = [(0, 4 * hidden), (4 * hidden, 8 * hidden)]
        halves = [slice_axis(rw, op.B, 1, lo, hi) for lo, hi in cuts]
        product = rw.emit(AddOp, product, reshape(rw, rw.emit(AddOp, *halves), [4 * hidden * count]))
    products = [product] if count == 1 else list(rw.emit(SplitOp, product, rw.const(2), num_splits=count))
    backward = plain(op.direction) == "reverse"
    ways = [rounded_lstm.Way(product, backward or way == 1) for way, product in enumerate(products)]
    scale, zero = (reshape(rw, p, [count, 1, -1]) for p in (op.R_scale, op.R_zero_point))
    sums = column_sums(rw, op.R, op.R_zero_point, 1)
    if sums is None:
        recurrent = rounded_lstm.Recurrent(dequantize(rw, op.R, scale, zero))
    else:
        recurrent = rounded_lstm.Recurrent(halved(rw, op.R), scale, reshape(rw, sums, [count, 1, -1]))
    zeros = concat(rw, [ints(rw, [count]), dims(rw, op.X, [1]), ints(rw, [hidden])])
    nothing = broadcast(rw, like(rw, 0, op.X), zeros)
    states = [nothing if g is None else g for g in (op.initial_h, op.initial_c)]
    return rounded_lstm.run(rw, ways, recurrent, states, hidden)
