"""ONNX Runtime's mixtures of experts: MoE, and QMoE, whose weights are packed in few bits.

Every expert sees every token, as a batch of products; the router's weights, zero for those it does not choose, add up
what they say. OpenVINO has no operation that skips the others.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_weights as microsoft
from stepwell.dialects.opset import activation
from stepwell.dialects.opset.arithmetic import AddOp, DivideOp, MinimumOp, MultiplyOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherElementsOp, SplitOp
from stepwell.dialects.opset.reduction import ReduceSumOp
from stepwell.dialects.opset.shape import ReshapeOp
from stepwell.dialects.opset.sort import TopKOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    shape,
    squeeze,
    static,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.quantized import dequantize, grouped
from stepwell.lowering.onnx_to_opset.microsoft import halves
from stepwell.lowering.onnx_to_opset.microsoft_weights import packed, reinterpreted, rows_of

rules = RuleSet()


class Layer(NamedTuple):
    """The weights [experts, outputs, inputs] and the biases [experts, outputs] of one layer of all experts."""

    weights: SSAValue
    bias: SSAValue | None

    def of(self, rw: Lowering, value: SSAValue) -> SSAValue:
        made = rw.emit(MatMulOp, value, convert(rw, self.weights, kind(value).mlir), transpose_b=True)
        return made if self.bias is None else rw.emit(AddOp, made, unsqueeze(rw, self.bias, [1]))


def routed(op: Any, rw: Lowering, router: SSAValue, weights: SSAValue | None) -> SSAValue:
    """How much each expert counts for each token, [experts, tokens, 1]: the `k` most probable ones, the others 0.

    `weights` may say otherwise what those that are chosen count.
    """
    if plain(op.use_sparse_mixer):
        raise NoMatch("use_sparse_mixer chooses experts by a threshold; it is not lowered")
    known = shape_of(op.fc1_experts_weights)
    count = known[0] if known else None
    if not isinstance(count, int):
        raise NoMatch("the number of experts is not known")
    if not 1 <= plain(op.k) <= count:
        raise NoMatch(f"the best {plain(op.k)} of {count} experts")
    probabilities = rw.emit(activation.SoftMaxOp, router, axis=1)
    best, chosen = rw.emit(
        TopKOp,
        probabilities,
        rw.const(plain(op.k)),
        axis=1,
        mode="max",
        sort="value",
        index_element_type="i64",
        stable=True,
    )
    if weights is not None:
        best = rw.emit(GatherElementsOp, weights, chosen, axis=1)
    if plain(op.normalize_routing_weights):
        best = rw.emit(DivideOp, best, rw.emit(ReduceSumOp, best, ints(rw, [1]), keep_dims=True))
    is_it = rw.emit(EqualOp, unsqueeze(rw, chosen, [2]), rw.const(np.arange(count)))
    spread = rw.emit(SelectOp, is_it, unsqueeze(rw, best, [2]), like(rw, 0, best))
    total = rw.emit(ReduceSumOp, spread, ints(rw, [1]), keep_dims=False)
    return unsqueeze(rw, transpose(rw, total, [1, 0]), [2])


def gated(op: Any, rw: Lowering, gate: SSAValue, up: SSAValue) -> SSAValue:
    """SwiGLU: gate * sigmoid(alpha * gate) * (up + beta), both limited; GEGLU: the Gelu of the gate times `up`."""
    if plain(op.activation_type) == "geglu":
        return rw.emit(MultiplyOp, rw.emit(activation.GeluOp, gate, approximation_mode="tanh"), up)
    limit, late = plain(op.swiglu_limit), bool(plain(op.swiglu_limit_after_activation))
    if limit is not None:
        up = rw.emit(activation.ClampOp, up, min=-limit, max=limit)
        gate = gate if late else rw.emit(MinimumOp, gate, like(rw, limit, gate))
    gate = rw.emit(activation.SwishOp, gate, like(rw, plain(op.activation_alpha), gate))
    if limit is not None and late:
        gate = rw.emit(MinimumOp, gate, like(rw, limit, gate))
    beta = plain(op.activation_beta)
    return rw.emit(MultiplyOp, gate, rw.emit(AddOp, up, like(rw, beta, up)) if beta else up)


def activated(op: Any, rw: Lowering, value: SSAValue) -> SSAValue:
    """The activation between the two layers; Gelu is that by tanh."""
    match plain(op.activation_type):
        case "relu":
            return rw.emit(activation.ReLUOp, value)
        case "relu2":
            kept = rw.emit(activation.ReLUOp, value)
            return rw.emit(MultiplyOp, kept, kept)
        case "gelu":
            return rw.emit(activation.GeluOp, value, approximation_mode="tanh")
        case "silu":
            return rw.emit(activation.SwishOp, value, like(rw, 1, value))
        case "identity":
            return value
    raise NoMatch(f"the activation '{plain(op.activation_type)}' of the experts is not known")


def inner(op: Any, rw: Lowering, data: SSAValue, first: Layer, third: Layer | None) -> SSAValue:
    """The first layer and its activation. Gate and `up` are two layers, or one whose rows alternate or are halves."""
    made = first.of(rw, data)
    if plain(op.activation_type) not in ("swiglu", "geglu"):
        made = activated(op, rw, made)
        return made if third is None else rw.emit(MultiplyOp, made, third.of(rw, data))
    match plain(op.swiglu_fusion):
        case 0 if third is not None:
            return gated(op, rw, made, third.of(rw, data))
        case 1:
            pairs = reshape(rw, made, [0, 0, -1, 2], special_zero=True)
            gate, up = (squeeze(rw, v, [3]) for v in rw.emit(SplitOp, pairs, rw.const(3), num_splits=2))
            return gated(op, rw, gate, up)
        case 2:
            return gated(op, rw, *halves(rw, made))
    raise NoMatch(f"swiglu_fusion {plain(op.swiglu_fusion)} without a third layer")


def mixed(op: Any, rw: Lowering, layers: list[Layer | None], weights: SSAValue | None = None) -> SSAValue:
    """What the experts make of the tokens, put together."""
    first, second, third = layers
    assert first is not None and second is not None
    share = routed(op, rw, op.router_probs, weights)
    width = dims(rw, op.input, [rank(op.input) - 1])
    tokens = rw.emit(ReshapeOp, op.input, concat(rw, [ints(rw, [1, -1]), width]), special_zero=False)
    # The runtime (2026.4) does not broadcast a product with constant weights where the number of tokens is not known.
    tokens = broadcast(rw, tokens, concat(rw, [dims(rw, first.weights, [0]), dims(rw, tokens, [1, 2])]))
    made = second.of(rw, inner(op, rw, tokens, first, third))
    made = rw.emit(ReduceSumOp, rw.emit(MultiplyOp, made, share), ints(rw, [0]), keep_dims=False)
    return rw.emit(ReshapeOp, made, shape(rw, op.input), special_zero=False)


@rules.lower(microsoft.MoEOp)
def moe(op: microsoft.MoEOp, rw: Lowering):
    third = None if op.fc3_experts_weights is None else Layer(op.fc3_experts_weights, op.fc3_experts_bias)
    layers = [Layer(op.fc1_experts_weights, op.fc1_experts_bias), Layer(op.fc2_experts_weights, op.fc2_experts_bias)]
    return mixed(op, rw, [*layers, third])


@rules.lower(microsoft.QMoEOp)
def q_moe(op: microsoft.QMoEOp, rw: Lowering):
    """Integers of 2, 4 or 8 bits with a scale for each row, or for each block of one."""
    if plain(op.quant_type) != "int":
        raise NoMatch(f"weights of type '{plain(op.quant_type)}' are for GPUs; quantise the experts to integers")
    if plain(op.weights_prepacked) == 1:
        raise NoMatch("the experts' weights are packed for a GPU (weights_prepacked); export them without")
    layers: list[Layer | None] = []
    for index in (1, 2, 3):
        data, scales, zeros, bias = (
            getattr(op, f"fc{index}_{part}") for part in ("experts_weights", "scales", "zero_points", "experts_bias")
        )
        bits = plain(getattr(op, f"fc{index}_expert_weight_bits")) or plain(op.expert_weight_bits)
        made = None if data is None else Layer(experts(op, rw, data, scales, zeros, bits), bias)
        layers.append(made)
    return mixed(op, rw, layers, op.router_weights)


def experts(
    op: microsoft.QMoEOp, rw: Lowering, data: SSAValue, scales: SSAValue | None, zeros: SSAValue | None, bits: int
) -> SSAValue:
    """The dequantised weights [experts, outputs, inputs] of packed ones."""
    if scales is None or bits not in (2, 4, 8):
        raise NoMatch(f"experts of {bits} bits {'without scales' if scales is None else 'are not lowered'}")
    name = f"u{bits}"
    count, outputs, width = static(data, "the weights")
    inputs = width * 8 // bits
    weights = rw.const(reinterpreted(packed(data, "the packed weights"), name, (count, outputs, inputs)))
    blocks = static(scales, "the scales")
    to = kind(scales).name
    if zeros is None:
        zero = rw.const(np.full([1] * 3, 1 << (bits - 1)), name)
    else:
        zero = rows_of(rw, zeros, bits, blocks[:-1], blocks[-1], "the zero points")
    if len(blocks) == 2:
        scale = unsqueeze(rw, scales, [2])
        return dequantize(rw, weights, scale, zero if rank(zero) == 3 else unsqueeze(rw, zero, [2]), to)
    size = -(-inputs // blocks[-1])
    if zeros is None:
        zero = rw.const(np.full(blocks, 1 << (bits - 1)), name)
    return grouped(rw, weights, scales, zero, 2, size, to)
