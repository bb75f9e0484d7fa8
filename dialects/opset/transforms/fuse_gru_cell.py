"""GRU cells written out in products, sums and activations.

z * h + (1 - z) * n -> GRUCell(x, h), z = Sigmoid(…), r = Sigmoid(…)
n = Tanh(a(x) + b(r * h)), or, with linear_before_reset, n = Tanh(a(x) + r * b(h))

where a and b are products with constant matrices, with biases, and so are the sums of z and r of both x and h. Also as
n + z * (h - n), and with the gate the other way round, whose weights then change their sign. Exact but for the order in
which sums are taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from xdsl.ir import Operation, SSAValue

from stepwell.dialects.computed import Mapped
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.opset.activation import SigmoidOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp, TanhOp
from stepwell.dialects.opset.matching import alone, closed, constant_of, is_constant, made_by, uniform
from stepwell.dialects.opset.movement import ConcatOp, SplitOp, VariadicSplitOp
from stepwell.dialects.opset.recurrent import GRUCellOp
from stepwell.dialects.opset.slicing import SliceOp
from stepwell.dialects.opset.transforms.gates import Gate, biases, gate, joined, known_sizes, opened, together
from stepwell.dialects.payload import Payload
from stepwell.dialects.rules import Rewriter, RuleSet
from stepwell.dialects.types import element_of, shape_of

rules = RuleSet()


@dataclass
class Mix:
    """z * h + (1 - z) * n; `turned`: z * n + (1 - z) * h."""

    update: SSAValue
    state: SSAValue
    new: TanhOp
    turned: bool
    inner: list[Operation]


@rules.rewrite(AddOp)
def fuse_gru_cell(op: AddOp, rw: Rewriter):
    """z * h + (1 - z) * n -> GRUCell(x, h)"""
    result = op.results[0]
    shape = shape_of(result)
    if shape is None or len(shape) != 2 or not isinstance(shape[1], int) or element_of(result).name != "f32":
        raise NoMatch("it is no matrix of f32 with a known width")
    mix = _mix(op)
    h, total = mix.state, mix.new.operands[0]
    if any(v.type != result.type for v in (h, total, mix.update)):
        raise NoMatch("a gate or the state is stretched")
    reset, before, after, new, inner = _candidate(total, h)
    gates = [opened(mix.update), opened(reset)]
    factors = [f for f in gates[0].weights if f is not h]
    wanted = set(factors)
    if not factors or any(set(g.weights) != {*wanted, h} for g in gates) or set(new.weights) != wanted:
        raise NoMatch("the gates look at different tensors")
    inner = [*mix.inner, mix.new, *inner]
    inner += [made for g in (*gates, new, after) for made in g.used]
    inner = list(dict.fromkeys(inner))
    closed(op, inner)
    update, recurrent = ([g.weights for g in gates], [*(g.weights[h] for g in gates), after.weights[before]])
    inputs = [joined([w[f] for f in factors], 1) for w in (*update, new.weights)]
    if mix.turned:
        inputs[0], recurrent[0] = _negative(inputs[0]), _negative(recurrent[0])
        gates[0].bias = None if gates[0].bias is None else -gates[0].bias
    linear = before is h
    shared = Gate(new.size, bias=_sum(new.bias, after.bias))
    bias = biases([*gates, new, after] if linear else [*gates, shared])
    x = factors[0] if len(factors) == 1 else rw.emit(ConcatOp, factors, axis=1)
    joins = list(dict.fromkeys(j for g in (*gates, new, after) for j in g.joins))
    x = known_sizes(rw, x, inputs[0].shape[1], [h], joined=together([*factors, h], joins))
    made = rw.emit(
        GRUCellOp,
        x,
        h,
        *(constant_of(rw, p) for p in (joined(inputs), joined(recurrent), bias)),
        hidden_size=shape[1],
        linear_before_reset=linear,
    )
    if made.type != result.type:
        raise NoMatch("the sizes of the cell are known in another way")
    rw.absorb(*reversed(inner), *joins)
    return made


def _negative(payload: Payload) -> Payload:
    return Mapped(("negative",), np.negative, [payload], payload.element)


def _sum(a: np.ndarray | None, b: np.ndarray | None) -> np.ndarray | None:
    return a if b is None else b if a is None else a + b


def _orders(op: Operation) -> Iterator[tuple[SSAValue, SSAValue]]:
    a, b = op.operands
    yield a, b
    yield b, a


def _is_gate(value: SSAValue) -> bool:
    """Whether a value is a Sigmoid or cut from one."""
    op = value.owner
    if isinstance(op, SliceOp | SplitOp | VariadicSplitOp):
        op = op.operands[0].owner
    return isinstance(op, SigmoidOp)


def _mix(op: AddOp) -> Mix:
    """What the state and the candidate are mixed by."""
    for first, second in _orders(op):
        if isinstance(first.owner, TanhOp) and isinstance(second.owner, MultiplyOp):
            for update, apart in _orders(second.owner):
                gap = apart.owner
                if _is_gate(update) and isinstance(gap, SubtractOp) and gap.operands[1] is first:
                    alone(second)
                    return Mix(update, gap.operands[0], first.owner, False, [second.owner, gap])
        if not isinstance(first.owner, MultiplyOp) or not isinstance(second.owner, MultiplyOp):
            continue
        for update, value in _orders(first.owner):
            for rest, other in _orders(second.owner):
                gap = rest.owner
                if not _is_gate(update) or not isinstance(gap, SubtractOp):
                    continue
                if gap.operands[1] is not update or not is_constant(gap.operands[0]) or uniform(gap.operands[0]) != 1:
                    continue
                inner: list[Operation] = [first.owner, second.owner, gap]
                if isinstance(other.owner, TanhOp) and not isinstance(value.owner, TanhOp):
                    return Mix(update, value, other.owner, False, inner)
                if isinstance(value.owner, TanhOp) and not isinstance(other.owner, TanhOp):
                    return Mix(update, other, value.owner, True, inner)
    raise NoMatch("it does not mix a state with a candidate")


def _candidate(total: SSAValue, h: SSAValue) -> tuple[SSAValue, SSAValue, Gate, Gate, list[Operation]]:
    """The reset gate, what is multiplied with the state's weights, that product and the input's, and operations."""
    added = made_by(total, AddOp)
    for scaled, rest in _orders(added):
        if not isinstance(scaled.owner, MultiplyOp) or not scaled.has_one_use():
            continue
        for reset, value in _orders(scaled.owner):
            if _is_gate(reset) and value.type == total.type and rest.type == total.type:
                after = gate(value)
                if set(after.weights) != {h}:
                    raise NoMatch("the reset gate opens for another tensor than the state")
                return reset, h, after, gate(rest), [added, scaled.owner]
    whole = gate(total)
    for factor in whole.weights:
        if isinstance(factor.owner, MultiplyOp) and h in factor.owner.operands:
            for reset, value in _orders(factor.owner):
                if value is h and _is_gate(reset):
                    before = made_by(factor, MultiplyOp)
                    after = Gate(whole.size, {factor: whole.weights[factor]})
                    rest = {f: w for f, w in whole.weights.items() if f is not factor}
                    new = Gate(whole.size, rest, whole.bias, whole.used, whole.joins)
                    return reset, factor, after, new, [before, *(j for j in whole.joins if factor in j.operands)]
    raise NoMatch("the candidate has no reset gate")
