"""LSTM cells written out in products, sums and activations.

Sigmoid(o) * Tanh(c'), c' = Sigmoid(f) * c + Sigmoid(i) * Tanh(g) -> LSTMCell(x, h, c)

where each gate is a sum of products of x and h with constant matrices and of constants, in any order and cut from
common products or not. A cell before it that begins from zeros, which are folded into its biases, is one too. Exact
but for the order in which sums are taken. Gates that look at the state, or that something
else reads, stay.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import InsertPoint

from stepwell.dialects import provenance
from stepwell.dialects.computed import Reshaped
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, TanhOp
from stepwell.dialects.opset.extent import BroadcastOp
from stepwell.dialects.opset.infrastructure import ConstantOp, ParameterOp
from stepwell.dialects.opset.matching import alone, closed, constant_of, is_constant, payload_of, single
from stepwell.dialects.opset.movement import ConcatOp
from stepwell.dialects.opset.recurrent import LSTMCellOp
from stepwell.dialects.opset.shape import ShapeOfOp
from stepwell.dialects.opset.transforms.gates import Gate, biases, gate, joined, known_sizes, together
from stepwell.dialects.payload import Payload, Values
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element, element_of, shape_of, static_shape

rules = RuleSet()


@dataclass
class Written:
    """A cell written out: what it gives, the state before and after, the gates f, i, g and o, and its operations."""

    op: MultiplyOp
    state: SSAValue
    total: SSAValue
    gates: list[Gate]
    inner: list[Operation]

    @property
    def joins(self) -> list[Operation]:
        return list(dict.fromkeys(join for gate in self.gates for join in gate.joins))


@rules.rewrite(MultiplyOp)
def fuse_lstm_cell(op: MultiplyOp, rw: Rewriter):
    """Sigmoid(o) * Tanh(c'), c' = Sigmoid(f) * c + Sigmoid(i) * Tanh(g) -> LSTMCell(x, h, c)"""
    cell = _written(op)
    gates, total, state = cell.gates, cell.total, cell.state
    factors = list(gates[0].weights)
    if any(set(g.weights) != set(factors) for g in gates) or len(factors) < 2:
        raise NoMatch("the gates look at different tensors, or at one only")
    hidden = _hidden(factors, cell)
    inputs = [f for f in factors if f is not hidden]
    closed(op, cell.inner, (total,))
    if state.type != total.type and payload_of(state).size != 1:
        raise NoMatch("the state is stretched")
    first, beside = _first(hidden, inputs, cell), together([*inputs, hidden], cell.joins)
    rw.insertion_point = InsertPoint.before((first or cell).inner[2])
    weights = [joined([joined([g.weights[f] for f in inputs], 1) for g in gates]), _of(gates, hidden)]
    shared = hidden.owner if isinstance(hidden.owner, LSTMCellOp) else None
    constants = [_constant(rw, p, shared, i) for i, p in enumerate([*weights, biases(gates)])]
    if first:
        hidden, state = _begun(rw, first, constants)
        rw.insertion_point = InsertPoint.before(cell.inner[2])
    state = _filled(rw, state, hidden) if state.type != total.type else state
    x = inputs[0] if len(inputs) == 1 else rw.emit(ConcatOp, inputs, axis=1)
    x = known_sizes(rw, x, weights[0].shape[1], [hidden, state], joined=beside)
    made = rw.emit(LSTMCellOp, x, hidden, state, *constants, hidden_size=gates[0].size)
    if made[0].type != op.results[0].type:
        raise NoMatch("the sizes of the cell are known in another way")
    rw.absorb(*reversed(cell.inner), *cell.joins)
    if first:
        _take(rw, first, hidden, state)
    provenance.transfer(total, made[1])
    total.replace_all_uses_with(made[1])
    return made[0]


def _written(op: MultiplyOp) -> Written:
    """The cell that a product is the output of."""
    shape = shape_of(op.results[0])
    if shape is None or len(shape) != 2 or not isinstance(shape[1], int) or element_of(op.results[0]).name != "f32":
        raise NoMatch("it is no matrix of f32 with a known width")
    out, last = _pair(op)
    total = last.operands[0]
    added = total.owner
    if not isinstance(added, AddOp):
        raise NoMatch("the state is no sum")
    kept, new = _parts(added)
    forget, state = kept
    into, candidate = new
    sums = [s.operands[0] for s in (forget, into, candidate, out)]
    if any(s.type != total.type for s in sums) or op.results[0].type != total.type:
        raise NoMatch("a gate is stretched")
    if state.type != total.type and not is_constant(state):
        raise NoMatch("the state is stretched")
    gates = [gate(s) for s in sums]
    inner: list[Operation] = [out, last, added, forget, into, candidate]
    inner += [use.operation for v in (forget, into) for use in v.results[0].uses]
    inner += [made for g in gates for made in g.used]
    return Written(op, state, total, gates, list(dict.fromkeys(inner)))


def _first(hidden: SSAValue, inputs: list[SSAValue], cell: Written) -> Written | None:
    """The cell before, where it begins from zeros: those are folded, so that its gates look at the input alone.

    It has the weights of the cell, and its biases but for the order in which they were added up.
    """
    if not isinstance(hidden.owner, MultiplyOp) or len(inputs) != 1:
        return None
    try:
        before = _written(hidden.owner)
        closed(before.op, before.inner, (before.total,))
    except NoMatch:
        return None
    (data, *more) = before.gates[0].weights
    if before.total is not cell.state or more or not is_constant(before.state) or static_shape(before.total) is None:
        return None
    for mine, theirs in zip(cell.gates, before.gates, strict=True):
        if list(theirs.weights) != [data] or theirs.weights[data].key != mine.weights[inputs[0]].key:
            return None
    if not np.allclose(biases(cell.gates).array(), biases(before.gates).array(), rtol=1e-6, atol=1e-6):
        return None
    return before


def _begun(rw: Rewriter, first: Written, constants: list[SSAValue]) -> tuple[SSAValue, SSAValue]:
    """The states of a cell that begins from a hidden state of zeros."""
    shape = static_shape(first.total)
    assert shape is not None
    hidden = constant_of(rw, Values(np.zeros(shape, np.float32), element("f32")))
    begin = np.broadcast_to(payload_of(first.state).array().astype(np.float32), shape)
    state = constant_of(rw, Values(np.ascontiguousarray(begin), element("f32")))
    (data,) = first.gates[0].weights
    made = rw.emit(LSTMCellOp, data, hidden, state, *constants, hidden_size=shape[1])
    return made[0], made[1]


def _take(rw: Rewriter, first: Written, hidden: SSAValue, state: SSAValue) -> None:
    """Give the states of a cell to those who read what it was written out as."""
    rw.absorb(first.op, *reversed(first.inner), *first.joins)
    for old, new in ((first.op.results[0], hidden), (first.total, state)):
        provenance.transfer(old, new)
        old.replace_all_uses_with(new)


def _pair(op: MultiplyOp) -> tuple[SigmoidOp, TanhOp]:
    """Sigmoid(o) and Tanh(c') of their product."""
    for a, b in (op.operands, reversed(op.operands)):
        if isinstance(a.owner, SigmoidOp) and isinstance(b.owner, TanhOp) and plain(op.auto_broadcast) == "numpy":
            alone(a)
            alone(b)
            return a.owner, b.owner
    raise NoMatch("it is no product of a Sigmoid and a Tanh")


def _parts(added: AddOp) -> tuple[tuple[SigmoidOp, SSAValue], tuple[SigmoidOp, TanhOp]]:
    """(f, c) and (i, g) of Sigmoid(f) * c + Sigmoid(i) * Tanh(g)."""
    reasons = ["the sum is none of two products"]
    for kept, new in (added.operands, reversed(added.operands)):
        try:
            into, candidate = _pair(single(new, MultiplyOp))
            scaled = single(kept, MultiplyOp)
        except NoMatch as reason:
            reasons.append(str(reason))
            continue
        for forget, state in (scaled.operands, reversed(scaled.operands)):
            if isinstance(forget.owner, SigmoidOp) and forget.has_one_use():
                return (forget.owner, state), (into, candidate)
    raise NoMatch(reasons[-1])


def _hidden(factors: list[SSAValue], cell: Written) -> SSAValue:
    """The factor that is the state before: of the size of the cell's state; what the cell gives that gave the state.

    Else what another cell gives, or a state.
    """
    fitting = [f for f in factors if f.type == cell.total.type]
    if not fitting:
        raise NoMatch("no factor has the size of the state")

    def rank(factor: SSAValue) -> tuple[bool, ...]:
        owner = factor.owner
        same = owner is cell.state.owner and isinstance(owner, LSTMCellOp)
        out = isinstance(owner, MultiplyOp) and any(
            isinstance(v.owner, TanhOp) and v.owner.operands[0] is cell.state for v in owner.operands
        )
        return same or out, isinstance(owner, LSTMCellOp), isinstance(owner, ParameterOp)

    return sorted(fitting, key=rank)[-1]


def _filled(rw: Rewriter, number: SSAValue, like: SSAValue) -> SSAValue:
    """A state that is one number everywhere; `like`, where that is the same."""
    before = like.owner
    if isinstance(before, BroadcastOp) and is_constant(before.operands[0]):
        theirs = payload_of(before.operands[0])
        if theirs.size == 1 and theirs.array().reshape(-1)[0] == payload_of(number).array().reshape(-1)[0]:
            return like
    flat = constant_of(rw, Reshaped(payload_of(number), ()))
    return rw.emit(BroadcastOp, flat, rw.emit(ShapeOfOp, like, output_type="i64"), mode="numpy")


def _of(gates: list[Gate], factor: SSAValue) -> Payload:
    return joined([g.weights[factor] for g in gates])


def _constant(rw: Rewriter, payload: Payload, before: Operation | None, index: int) -> SSAValue:
    """A constant of the weights; that of the cell before where it is the same."""
    if before is not None:
        value = before.operands[3 + index]
        if isinstance(value.owner, ConstantOp):
            theirs = payload_of(value)
            if theirs.shape == payload.shape and theirs.key == payload.key:
                return value
    return constant_of(rw, payload)
