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
from stepwell.dialects.onnx import microsoft_recurrence as microsoft
from stepwell.dialects.opset.activation import ExpOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp, SubtractOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.attention import heads, joined, repeated
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    reshape,
    slice_axis,
    transpose,
    whole,
)
from stepwell.lowering.idioms.bodies import over_time

rules = RuleSet()

NEEDS = {"linear": (False, False), "gated": (True, False), "delta": (False, True), "gated_delta": (True, True)}
"""Whether an update rule has a decay and a beta."""


def _width(value: SSAValue, what: str) -> int:
    shape = shape_of(value)
    if shape is None or len(shape) != 3 or not isinstance(shape[2], int):
        raise NoMatch(f"the width of {what} is not known")
    return shape[2]


@rules.lower(onnx.LinearAttentionOp, microsoft.LinearAttentionOp)
def linear_attention(op: onnx.LinearAttentionOp | microsoft.LinearAttentionOp, rw: Lowering):
    """In f32 inside; heads of the queries share those of keys and values, or the other way round.

    ONNX Runtime's may keep the states of the last `state_window` steps, of which the last one is the past's.
    """
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
    wide = max(many, few)
    share, group = whole(wide, many, "heads"), whole(wide, few, "heads")
    kept = plain(op.state_window) if isinstance(op, microsoft.LinearAttentionOp) else 0
    if op.past_state is not None:
        past = rw.emit(GatherOp, op.past_state, rw.const(kept - 1), rw.const(0)) if kept else op.past_state
        state = convert(rw, past, "f32")
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
        read = rw.emit(MatMulOp, repeated(rw, q, share), repeated(rw, now, group))
        read = rw.emit(MultiplyOp, read, like(rw, scale, read))
        if kept:
            flat = reshape(rw, repeated(rw, now, group), [0, 0, 1, -1], special_zero=True)
            read = concat(rw, [read, flat], 3)
        return read, [now]

    output, last = over_time(rw, sliced, [state], step, joined=2)
    if kept:
        output, last = _window(rw, output, wide, size, out_size, group, kept)
    like_ = op.past_state if op.past_state is not None else op.query
    return convert(rw, joined(rw, output), kind(op.query).mlir), convert(rw, last, kind(like_).mlir)


def _window(
    rw: Lowering, both: SSAValue, wide: int, size: int, out_size: int, group: int, kept: int
) -> tuple[SSAValue, SSAValue]:
    """The outputs and the last states of steps that gave both, one behind the other.

    Before the first step a state is zero.
    """
    end = np.iinfo(np.int64).max
    output = slice_axis(rw, both, 3, 0, out_size)
    states = slice_axis(rw, slice_axis(rw, both, 3, out_size, end), 1, 0, end, group)
    states = reshape(rw, states, [0, wide // group, -1, size, out_size], special_zero=True)
    states = transpose(rw, states, [2, 0, 1, 3, 4])
    front = ints(rw, [kept, 0, 0, 0, 0])
    padded = rw.emit(PadOp, states, front, ints(rw, [0] * 5), like(rw, 0, states), pad_mode="constant")
    return output, slice_axis(rw, padded, 0, -kept, end)
