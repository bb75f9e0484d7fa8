"""LinearAttention: a state of keys times values for each head, kept over time by a TensorIterator.

State = exp(decay) * State + key (x) (value, or beta * (value - State' key)); output = scale * query State
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import heads, joined, repeated
from stepwell.lowering.idioms.basic import broadcast, concat, convert, dims, ints, kind, like, transpose, whole
from stepwell.lowering.idioms.bodies import over_time

rules = RuleSet()

NEEDS = {"linear": (False, False), "gated": (True, False), "delta": (False, True), "gated_delta": (True, True)}
"""Whether an update rule has a decay and a beta."""


def _width(value: SSAValue, what: str) -> int:
    shape = shape_of(value)
    if shape is None or len(shape) != 3 or not isinstance(shape[2], int):
        raise NoMatch(f"the width of {what} is not known")
    return shape[2]


@rules.lower(onnx.LinearAttentionOp)
def linear_attention(op: onnx.LinearAttentionOp, rw: Lowering):
    """In f32 inside; heads of the queries share those of keys and values."""
    rule = plain(op.update_rule)
    if rule not in NEEDS or NEEDS[rule] != (op.decay is not None, op.beta is not None):
        raise NoMatch(f"the update rule '{rule}' does not go with the given decay and beta")
    many, few = plain(op.q_num_heads), plain(op.kv_num_heads)
    size, out_size = (
        whole(_width(op.query, "the query"), many, "a query"),
        whole(_width(op.value, "the value"), few, "a value"),
    )
    scale = plain(op.scale) or 1 / np.sqrt(size)
    query, key, value = (
        heads(rw, convert(rw, v, "f32"), n) for v, n in ((op.query, many), (op.key, few), (op.value, few))
    )
    sliced = [(query, 2), (key, 2), (value, 2)]
    if op.decay is not None:
        factor = rw.emit(ExpOp, heads(rw, convert(rw, op.decay, "f32"), few))
        sliced.append((factor, 2))
    if op.beta is not None:
        sliced.append((heads(rw, convert(rw, op.beta, "f32"), _width(op.beta, "beta")), 2))
    if op.past_state is not None:
        state = convert(rw, op.past_state, "f32")
    else:
        target = concat(rw, [dims(rw, op.query, [0]), ints(rw, [few, size, out_size])])
        state = broadcast(rw, rw.const(np.float32(0), "f32"), target)

    def step(rw: Lowering, slices: list[SSAValue], before: list[SSAValue]) -> tuple[SSAValue, Sequence[SSAValue]]:
        q, k, v, *rest = slices
        now = before[0]
        if op.decay is not None:
            now = rw.emit(MultiplyOp, now, transpose(rw, rest.pop(0), [0, 1, 3, 2]))
        if op.beta is not None:
            v = rw.emit(MultiplyOp, rest.pop(0), rw.emit(SubtractOp, v, rw.emit(MatMulOp, k, now)))
        now = rw.emit(AddOp, now, rw.emit(MatMulOp, k, v, transpose_a=True))
        read = rw.emit(MatMulOp, q, repeated(rw, now, many // few))
        return rw.emit(MultiplyOp, read, like(rw, scale, read)), [now]

    output, last = over_time(rw, sliced, [state], step, joined=2)
    like_ = op.past_state if op.past_state is not None else op.query
    return convert(rw, joined(rw, output), kind(op.query).mlir), convert(rw, last, kind(like_).mlir)
