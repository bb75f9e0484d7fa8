"""ONNX Runtime's operators that carry a state through a sequence; its LinearAttention is in `linear_attention.py`.

CausalConvWithState -> Concat, GroupConvolution [, Swish]; LinearAttentionGate -> SoftPlus, Sigmoid
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_recurrence as microsoft
from stepwell.dialects.opset.activation import SigmoidOp, SoftPlusOp, SwishOp
from stepwell.dialects.opset.arithmetic import AddOp, MultiplyOp
from stepwell.dialects.opset.comparison import GreaterOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.convolution import GroupConvolutionOp
from stepwell.dialects.opset.movement import GatherOp, PadOp, SliceOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    chosen,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    slice_axis,
    transpose,
    unsqueeze,
)
from stepwell.lowering.onnx_to_opset.convolution import with_bias

rules = RuleSet()


@rules.lower(microsoft.LinearAttentionGateOp)
def linear_attention_gate(op: microsoft.LinearAttentionGateOp, rw: Lowering):
    """decay_scale * softplus(a + dt_bias) in f32, and sigmoid(b)."""
    total = rw.emit(AddOp, convert(rw, op.a, "f32"), op.dt_bias)
    decay = convert(rw, rw.emit(MultiplyOp, rw.emit(SoftPlusOp, total), op.decay_scale), kind(op.a).mlir)
    return decay, None if op.b is None else rw.emit(SigmoidOp, op.b)


EXTENDED = {"state_update_capacity": 0, "state_channels_last": -1, "state_length": 0, "input_channel_offset": 0}
"""Attributes that kernels for GPUs only have, and what they are without."""


@rules.lower(microsoft.CausalConvWithStateOp)
def causal_conv_with_state(op: microsoft.CausalConvWithStateOp, rw: Lowering):
    """A depthwise convolution of the past and the input; the last positions are the next state.

    With `channels_last` all axes behind the time are channels. With `state_window` the states have a first axis, for
    those after the last positions; the past's last one counts.
    """
    filters = shape_of(op.weight)
    if filters is None or len(filters) != 3 or not isinstance(filters[0], int) or not isinstance(filters[2], int):
        raise NoMatch("the shape of the weight [channels, 1, size] is not known")
    more = {**EXTENDED, "input_channels": 0}
    if plain(op.ndim) != 1 or any(plain(op.properties[name]) != value for name, value in more.items()):
        raise NoMatch(f"only one dimension and none of {', '.join(more)} are lowered")
    swish = chosen({"none": False, "silu": True, "swish": True}, plain(op.activation), "activation")
    channels, taps, step, kept = filters[0], filters[2], plain(op.dilation), plain(op.state_window)
    length, last = (taps - 1) * step, bool(plain(op.channels_last))
    data = _in_front(rw, op.input) if last else op.input
    past = op.past_state
    if past is not None and kept:
        past = rw.emit(GatherOp, past, rw.const(kept - 1), rw.const(0))
    if past is None:
        target = concat(rw, [dims(rw, data, [0]), ints(rw, [channels, length])])
        past = broadcast(rw, like(rw, 0, data), target)
    elif last:
        past = _in_front(rw, past)
    joined = concat(rw, [past, data], 2) if length else data
    none = {"strides": (1,), "dilations": (step,), "pads_begin": (0,), "pads_end": (0,), "auto_pad": "explicit"}
    grouped = reshape(rw, op.weight, [channels, 1, 1, taps])
    made = with_bias(rw, rw.emit(GroupConvolutionOp, joined, grouped, **none), op.bias, 3)
    made = rw.emit(SwishOp, made, like(rw, 1, made)) if swish else made
    states = _states(rw, joined, data, length, kept)
    if last:
        made = rw.emit(ReshapeOp, transpose(rw, made, [0, 2, 1]), shape(rw, op.input), special_zero=False)
        inner = dims(rw, op.input, range(2, rank(op.input)))
        states = transpose(rw, states, [0, 1, 3, 2] if kept else [0, 2, 1])
        lead = dims(rw, states, range(rank(states) - 1))
        states = rw.emit(ReshapeOp, states, concat(rw, [lead, inner]), special_zero=False)
    return made, states, None


def _in_front(rw: Lowering, value: SSAValue) -> SSAValue:
    """[batch, time, channels…] as [batch, channels, time]."""
    flat = reshape(rw, value, [0, 0, -1], special_zero=True) if rank(value) != 3 else value
    return transpose(rw, flat, [0, 2, 1])


def _states(rw: Lowering, joined: SSAValue, data: SSAValue, length: int, kept: int) -> SSAValue:
    """What the next step needs: the last `length` positions; or those after each of the last `kept` steps.

    A step that is not there has zeros.
    """
    far = (1 << 31) - 1
    if not kept:
        return slice_axis(rw, joined, 2, -length, far) if length else slice_axis(rw, joined, 2, far, far)
    time = dims(rw, data, [2])
    padded = rw.emit(PadOp, joined, ints(rw, [0, 0, kept]), ints(rw, [0] * 3), like(rw, 0, joined), pad_mode="constant")
    found = []
    for slot in range(kept):
        start = rw.emit(AddOp, time, rw.const(slot + 1))
        part = rw.emit(SliceOp, padded, start, rw.emit(AddOp, start, rw.const(length)), ints(rw, [1]), ints(rw, [2]))
        there = rw.emit(GreaterOp, time, rw.const(kept - 1 - slot))
        found.append(unsqueeze(rw, rw.emit(SelectOp, there, part, like(rw, 0, part)), [0]))
    return concat(rw, found, 0)
