"""Recurrent cells as element-wise operations, run over time by a TensorIterator.

For what OpenVINO's sequence operations do not have: peepholes, coupled gates, further activations. The product of
the input with its weights is computed once for all steps, outside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset import activation
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp, TanhOp
from stepwell.dialects.opset.comparison import GreaterEqualOp, LessOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.generation import RangeOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, dims, like, reshape, slice_axis, squeeze, unsqueeze
from stepwell.lowering.idioms.bodies import over_time

Function = Callable[[Lowering, SSAValue, float, float], SSAValue]


class Activation(NamedTuple):
    """An activation, how many of alpha and beta it has, and their defaults (None: they must be given)."""

    function: Function
    parameters: int = 0
    alpha: float | None = None
    beta: float | None = None


def _affine(rw: Lowering, x: SSAValue, alpha: float, beta: float) -> SSAValue:
    return rw.emit(AddOp, rw.emit(MultiplyOp, x, like(rw, alpha, x)), like(rw, beta, x))


def _scaled_tanh(rw: Lowering, x: SSAValue, alpha: float, beta: float) -> SSAValue:
    return rw.emit(MultiplyOp, rw.emit(TanhOp, rw.emit(MultiplyOp, x, like(rw, beta, x))), like(rw, alpha, x))


def _thresholded(rw: Lowering, x: SSAValue, alpha: float, beta: float) -> SSAValue:
    return rw.emit(SelectOp, rw.emit(GreaterEqualOp, x, like(rw, alpha, x)), x, like(rw, 0, x))


def _hard_sigmoid(rw: Lowering, x: SSAValue, alpha: float, beta: float) -> SSAValue:
    return rw.emit(activation.HardSigmoidOp, x, like(rw, alpha, x), like(rw, beta, x))


ACTIVATIONS: dict[str, Activation] = {
    "Affine": Activation(_affine, 2),
    "Elu": Activation(lambda rw, x, a, b: rw.emit(activation.EluOp, x, alpha=a), 1, 1.0),
    "HardSigmoid": Activation(_hard_sigmoid, 2, 0.2, 0.5),
    "LeakyRelu": Activation(lambda rw, x, a, b: rw.emit(activation.PReLUOp, x, like(rw, [a], x)), 1, 0.01),
    "Relu": Activation(lambda rw, x, a, b: rw.emit(activation.ReLUOp, x)),
    "ScaledTanh": Activation(_scaled_tanh, 2),
    "Sigmoid": Activation(lambda rw, x, a, b: rw.emit(activation.SigmoidOp, x)),
    "Softplus": Activation(lambda rw, x, a, b: rw.emit(activation.SoftPlusOp, x)),
    "Softsign": Activation(lambda rw, x, a, b: rw.emit(activation.SoftSignOp, x)),
    "Tanh": Activation(lambda rw, x, a, b: rw.emit(TanhOp, x)),
    "ThresholdedRelu": Activation(_thresholded, 1, 1.0),
}
"""ONNX's activations of recurrent operators (onnx.ai › LSTM › Activation functions)."""

Functions = Sequence[tuple[str, float | None, float | None]]


@dataclass
class Step:
    """One direction of a cell with its weights: gates in ONNX's order."""

    cell: Cell
    inputs: SSAValue
    """[1, input, gates * hidden]"""
    recurrent: SSAValue
    """[gates * hidden, hidden]"""
    input_bias: SSAValue | None
    recurrent_bias: SSAValue | None
    """[1, gates * hidden]"""
    peephole: SSAValue | None
    """[1, 3 * hidden]: input, output, forget"""
    functions: Functions
    hidden: int
    clip: float

    def activate(self, rw: Lowering, index: int, value: SSAValue) -> SSAValue:
        """The clipped value through activation `index`."""
        name, alpha, beta = self.functions[index]
        found = ACTIVATIONS[name]
        alpha = found.alpha if alpha is None else alpha
        beta = found.beta if beta is None else beta
        if (found.parameters > 0 and alpha is None) or (found.parameters > 1 and beta is None):
            raise NoMatch(f"the activation {name} needs alpha and beta")
        if self.clip:
            value = rw.emit(activation.ClampOp, value, min=-self.clip, max=self.clip)
        return found.function(rw, value, alpha or 0.0, beta or 0.0)

    def split(self, rw: Lowering, value: SSAValue, count: int) -> list[SSAValue]:
        found = rw.emit(SplitOp, value, rw.const(1), num_splits=count) if count > 1 else (value,)
        return list(found)

    def product(self, rw: Lowering, x: SSAValue) -> SSAValue:
        """The input times its weights, with its bias."""
        made = rw.emit(MatMulOp, x, self.inputs, transpose_b=True)
        return made if self.input_bias is None else rw.emit(AddOp, made, self.input_bias)

    def run(self, rw: Lowering, x: SSAValue, states: list[SSAValue]) -> list[SSAValue]:
        """The next states of [batch, hidden], from the input's product [batch, gates * hidden]."""
        if self.cell.kind == "LSTM":
            return self._lstm(rw, x, *states)
        if self.cell.kind == "GRU":
            return [self._gru(rw, x, states[0])]
        return [self.activate(rw, 0, rw.emit(AddOp, x, self._recurrent(rw, states[0])))]

    def _recurrent(self, rw: Lowering, state: SSAValue) -> SSAValue:
        if self.cell.rounded is not None:
            state = self.cell.rounded(rw, state)
        made = rw.emit(MatMulOp, state, self.recurrent, transpose_b=True)
        return made if self.recurrent_bias is None else rw.emit(AddOp, made, self.recurrent_bias)

    def _lstm(self, rw: Lowering, x: SSAValue, h: SSAValue, c: SSAValue) -> list[SSAValue]:
        i, o, f, g = self.split(rw, rw.emit(AddOp, x, self._recurrent(rw, h)), 4)
        peepholes = self.split(rw, self.peephole, 3) if self.peephole is not None else None

        def peek(gate: SSAValue, index: int, state: SSAValue) -> SSAValue:
            return gate if peepholes is None else rw.emit(AddOp, gate, rw.emit(MultiplyOp, peepholes[index], state))

        i = self.activate(rw, 0, peek(i, 0, c))
        f = rw.emit(SubtractOp, like(rw, 1, i), i) if self.cell.coupled else self.activate(rw, 0, peek(f, 2, c))
        g = self.activate(rw, 1, g)
        c = rw.emit(AddOp, rw.emit(MultiplyOp, f, c), rw.emit(MultiplyOp, i, g))
        o = self.activate(rw, 0, peek(o, 1, c))
        return [rw.emit(MultiplyOp, o, self.activate(rw, 2, c)), c]

    def _gru(self, rw: Lowering, x: SSAValue, h: SSAValue) -> SSAValue:
        size = self.hidden
        shared = slice_axis(rw, self.recurrent, 0, 0, 2 * size)
        hidden = slice_axis(rw, self.recurrent, 0, 2 * size, 3 * size)
        gates = rw.emit(MatMulOp, h, shared, transpose_b=True)
        bias = self.recurrent_bias
        if bias is not None:
            gates = rw.emit(AddOp, gates, slice_axis(rw, bias, 1, 0, 2 * size))
        xz, xr, xh = self.split(rw, x, 3)
        hz, hr = self.split(rw, gates, 2)
        z = self.activate(rw, 0, rw.emit(AddOp, xz, hz))
        r = self.activate(rw, 0, rw.emit(AddOp, xr, hr))
        last = None if bias is None else slice_axis(rw, bias, 1, 2 * size, 3 * size)
        before = h if self.cell.linear_before_reset else rw.emit(MultiplyOp, r, h)
        product = rw.emit(MatMulOp, before, hidden, transpose_b=True)
        if last is not None:
            product = rw.emit(AddOp, product, last)
        if self.cell.linear_before_reset:
            product = rw.emit(MultiplyOp, r, product)
        new = self.activate(rw, 1, rw.emit(AddOp, xh, product))
        kept = rw.emit(MultiplyOp, z, rw.emit(SubtractOp, h, new))
        return rw.emit(AddOp, new, kept)


@dataclass
class Cell:
    """A recurrent cell: LSTM, GRU or RNN, and what is special about it."""

    kind: str
    peephole: SSAValue | None = None
    coupled: bool = False
    linear_before_reset: bool = False
    rounded: Callable[[Lowering, SSAValue], SSAValue] | None = None
    """What happens to the state before it meets its weights: a quantised product rounds it in each step."""

    def of(
        self,
        rw: Lowering,
        W: SSAValue,
        R: SSAValue,
        B: SSAValue | None,
        direction: int,
        functions: Functions,
        hidden: int,
        clip: float,
    ) -> Step:
        """The cell with the weights of one direction."""

        def one(value: SSAValue) -> SSAValue:
            return slice_axis(rw, value, 0, direction, direction + 1)

        size = {"LSTM": 4, "GRU": 3, "RNN": 1}[self.kind] * hidden
        bias = None if B is None else one(B)
        return Step(
            self,
            one(W),
            squeeze(rw, one(R), [0]),
            None if bias is None else slice_axis(rw, bias, 1, 0, size),
            None if bias is None else slice_axis(rw, bias, 1, size, 2 * size),
            None if self.peephole is None else one(self.peephole),
            functions,
            hidden,
            clip,
        )


def unrolled(
    rw: Lowering, step: Step, X: SSAValue, states: list[SSAValue], lengths: SSAValue | None, *, backward: bool
) -> list[SSAValue]:
    """Y [batch, time, hidden] and the last states [batch, hidden] of X [batch, time, input].

    A step beyond a sequence's length leaves its states and gives zeros.
    """
    # The CPU plugin adds the only gate of an RNN in place to the slice that it reads, and then loses the state.
    outside = step.cell.kind != "RNN"
    product = step.product(rw, X) if outside else X
    states = [reshape(rw, s, [0, step.hidden], special_zero=True) for s in states]

    def once(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        x = squeeze(rw, slices[0] if outside else step.product(rw, slices[0]), [1])
        out, after = masked(rw, step.run(rw, x, before), before, slices[1:], lengths)
        return unsqueeze(rw, out, [1]), after

    return over_time(rw, [(product, 1), *numbered(rw, X, lengths)], states, once, backward=backward)


def numbered(rw: Lowering, X: SSAValue, lengths: SSAValue | None) -> list[tuple[SSAValue, int]]:
    """The numbers of the steps of X [batch, time, …], to be sliced, where `masked` needs them."""
    if lengths is None:
        return []
    time = reshape(rw, dims(rw, X, [1]), [])
    return [(rw.emit(RangeOp, rw.const(0), time, rw.const(1), output_type="i64"), 0)]


def masked(
    rw: Lowering,
    after: list[SSAValue],
    before: list[SSAValue],
    number: Sequence[SSAValue],
    lengths: SSAValue | None,
) -> tuple[SSAValue, list[SSAValue]]:
    """The output and the next states; beyond a sequence's length zeros and the states before."""
    if lengths is None:
        return after[0], after
    live = rw.emit(LessOp, number[0], unsqueeze(rw, convert(rw, lengths, "i64"), [1]))
    out = rw.emit(SelectOp, live, after[0], like(rw, 0, after[0]))
    return out, [rw.emit(SelectOp, live, new, old) for new, old in zip(after, before, strict=True)]
