"""One step of Keras's recurrent cells as element-wise operations, with the gates in Keras's order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import like, rank, slice_axis, squeeze, static
from stepwell.lowering.keras_to_opset.functions import activated

GATES = {"LSTM": 4, "GRU": 3, "SimpleRNN": 1}


class Weights:
    """The variables of a recurrent layer or cell."""

    def __init__(self, op: Any, kind: str, rw: Lowering):
        self.op, self.kind = op, kind
        shape = static(op.recurrent_kernel, "the recurrent kernel")
        self.units, self.gates = shape[0], GATES[kind]
        if len(shape) != 2 or shape[1] != self.units * self.gates:
            raise NoMatch(f"the recurrent kernel is {list(shape)[:4]}, not [units, {self.gates} * units]")
        self.kernel, self.recurrent = op.kernel, op.recurrent_kernel
        self.bias, self.second = op.bias, None
        self.after = kind == "GRU" and bool(plain(op.reset_after))
        if op.bias is not None:
            self._split(rw)

    def _split(self, rw: Lowering) -> None:
        """Layers of cuDNN, and GRUs that reset after the product, have a bias for each of the two products."""
        wide = self.units * self.gates
        bias = self.op.bias
        if rank(bias, "the bias") == 2:
            self.bias, self.second = (squeeze(rw, slice_axis(rw, bias, 0, i, i + 1), [0]) for i in (0, 1))
        elif static(bias, "the bias")[0] == 2 * wide:
            self.bias, self.second = (slice_axis(rw, bias, 0, i * wide, (i + 1) * wide) for i in (0, 1))
        if self.second is not None and not self.after:
            self.bias, self.second = rw.emit(AddOp, self.bias, self.second), None

    @property
    def names(self) -> tuple[str, str]:
        """The activations: of the state and of the gates."""
        gates = plain(self.op.recurrent_activation) if self.kind != "SimpleRNN" else "linear"
        return plain(self.op.activation), gates

    def product(self, rw: Lowering, x: SSAValue) -> SSAValue:
        """The inputs times their kernel, with the bias."""
        made = rw.emit(MatMulOp, x, self.kernel)
        return made if self.bias is None else rw.emit(AddOp, made, self.bias)


Step = Callable[[Lowering, Weights, SSAValue, Sequence[SSAValue]], list[SSAValue]]


def split(rw: Lowering, value: SSAValue, count: int) -> Sequence[SSAValue]:
    return rw.emit(SplitOp, value, rw.const(1), num_splits=count)


def simple(rw: Lowering, w: Weights, x: SSAValue, states: Sequence[SSAValue]) -> list[SSAValue]:
    total = rw.emit(AddOp, x, rw.emit(MatMulOp, states[0], w.recurrent))
    return [activated(rw, total, w.names[0])]


def lstm(rw: Lowering, w: Weights, x: SSAValue, states: Sequence[SSAValue]) -> list[SSAValue]:
    """i, f, c, o"""
    before, carry = states
    i, f, c, o = split(rw, rw.emit(AddOp, x, rw.emit(MatMulOp, before, w.recurrent)), 4)
    return remembered(rw, w.names, i, f, c, o, carry)


def remembered(
    rw: Lowering,
    names: tuple[str, str],
    i: SSAValue,
    f: SSAValue,
    c: SSAValue,
    o: SSAValue,
    carry: SSAValue,
) -> list[SSAValue]:
    """The next state and carry of an LSTM, from its gates before their activations."""
    activation, gate = names
    i, f, o = (activated(rw, v, gate) for v in (i, f, o))
    kept = rw.emit(MultiplyOp, f, carry)
    carry = rw.emit(AddOp, kept, rw.emit(MultiplyOp, i, activated(rw, c, activation)))
    return [rw.emit(MultiplyOp, o, activated(rw, carry, activation)), carry]


def gru(rw: Lowering, w: Weights, x: SSAValue, states: Sequence[SSAValue]) -> list[SSAValue]:
    """z, r, h; the state is reset before its product with the kernel or after it."""
    before, size = states[0], w.units
    activation, gate = w.names
    xz, xr, xh = split(rw, x, 3)
    if w.after:
        inner = rw.emit(MatMulOp, before, w.recurrent)
        if w.second is not None:
            inner = rw.emit(AddOp, inner, w.second)
        hz, hr, hh = split(rw, inner, 3)
    else:
        shared = slice_axis(rw, w.recurrent, 1, 0, 2 * size)
        hz, hr = split(rw, rw.emit(MatMulOp, before, shared), 2)
        hh = None
    z = activated(rw, rw.emit(AddOp, xz, hz), gate)
    r = activated(rw, rw.emit(AddOp, xr, hr), gate)
    if hh is not None:
        hh = rw.emit(MultiplyOp, r, hh)
    else:
        last = slice_axis(rw, w.recurrent, 1, 2 * size, 3 * size)
        hh = rw.emit(MatMulOp, rw.emit(MultiplyOp, r, before), last)
    new = activated(rw, rw.emit(AddOp, xh, hh), activation)
    rest = rw.emit(MultiplyOp, rw.emit(SubtractOp, like(rw, 1, z), z), new)
    return [rw.emit(AddOp, rw.emit(MultiplyOp, z, before), rest)]


STEPS: dict[str, Step] = {"GRU": gru, "LSTM": lstm, "SimpleRNN": simple}

__all__ = ["GATES", "STEPS", "Weights", "remembered"]
