"""LSTM cells written out in products, sums and activations.

Sigmoid(o) * Tanh(c'), c' = Sigmoid(f) * c + Sigmoid(i) * Tanh(g) -> LSTMCell(x, h, c)

where each gate is a sum of products of x and h with constant matrices and of constants, in any order and cut from
common products or not. Exact but for the order in which sums are taken. Gates that look at the state, or that something
else reads, stay.
"""

from __future__ import annotations

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
from stepwell.dialects.payload import Payload
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element_of, shape_of

rules = RuleSet()


@rules.rewrite(MultiplyOp)
def fuse_lstm_cell(op: MultiplyOp, rw: Rewriter):
    """Sigmoid(o) * Tanh(c'), c' = Sigmoid(f) * c + Sigmoid(i) * Tanh(g) -> LSTMCell(x, h, c)"""
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
    stretched = state.type != total.type
    if any(s.type != total.type for s in sums) or op.results[0].type != total.type:
        raise NoMatch("a gate is stretched")
    if stretched and (not is_constant(state) or payload_of(state).size != 1):
        raise NoMatch("the state is stretched")
    gates = [gate(s) for s in sums]
    factors = list(gates[0].weights)
    if any(set(g.weights) != set(factors) for g in gates) or len(factors) < 2:
        raise NoMatch("the gates look at different tensors, or at one only")
    hidden = _hidden(factors, total)
    inputs = [f for f in factors if f is not hidden]
    inner: list[Operation] = [out, last, added, forget, into, candidate]
    inner += [use.operation for v in (forget, into) for use in v.results[0].uses]
    inner += [made for g in gates for made in g.used]
    inner = list(dict.fromkeys(inner))
    closed(op, inner, (total,))
    rw.insertion_point = InsertPoint.before(added)
    weights = [joined([joined([g.weights[f] for f in inputs], 1) for g in gates]), _of(gates, hidden)]
    state = _filled(rw, state, hidden) if stretched else state
    x = inputs[0] if len(inputs) == 1 else rw.emit(ConcatOp, inputs, axis=1)
    joins = list(dict.fromkeys(j for g in gates for j in g.joins))
    beside = together([*inputs, hidden], joins)
    x = known_sizes(rw, x, weights[0].shape[1], [hidden, state], joined=beside)
    shared = hidden.owner if isinstance(hidden.owner, LSTMCellOp) else None
    constants = [_constant(rw, p, shared, i) for i, p in enumerate([*weights, biases(gates)])]
    made = rw.emit(LSTMCellOp, x, hidden, state, *constants, hidden_size=shape[1])
    if made[0].type != op.results[0].type:
        raise NoMatch("the sizes of the cell are known in another way")
    rw.absorb(*reversed(inner), *joins)
    provenance.transfer(total, made[1])
    total.replace_all_uses_with(made[1])
    return made[0]


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


def _hidden(factors: list[SSAValue], state: SSAValue) -> SSAValue:
    """The factor that is the state before: of the size of the cell's state; what another cell gives, or a state."""
    fitting = [f for f in factors if f.type == state.type]
    if not fitting:
        raise NoMatch("no factor has the size of the state")
    ranked = sorted(fitting, key=lambda f: (isinstance(f.owner, LSTMCellOp), isinstance(f.owner, ParameterOp)))
    return ranked[-1]


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
