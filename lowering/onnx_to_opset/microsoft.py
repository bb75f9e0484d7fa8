"""What ONNX Runtime fuses: Gelu and its kin, products and convolutions with an activation, biases with what follows.

Gelu, BiasGelu, GemmFastGelu -> [MatMul, Add,] Gelu; QuickGelu, ScaledSiLU, SwiGLU -> Swish [, Multiply]
FusedMatMul, FusedGemm -> MatMul; FusedConv, NhwcConv -> Convolution; BiasSoftmax -> Add, SoftMax; dropout -> Add
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft
from stepwell.dialects.opset import activation, values
from stepwell.dialects.opset.arithmetic import AddOp, MinimumOp, MultiplyOp, TanhOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import SplitOp
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import shape_of
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, broadcast, convert, kind, like, rank, shape, transpose
from stepwell.lowering.idioms.softmax import softmax
from stepwell.lowering.onnx_to_opset.convolution import with_bias
from stepwell.lowering.onnx_to_opset.quantized import convolve

rules = RuleSet()


@rules.lower(microsoft.GeluOp)
def gelu(op: microsoft.GeluOp, rw: Lowering):
    return rw.emit(activation.GeluOp, op.X, approximation_mode="erf")


@rules.lower(microsoft.BiasGeluOp)
def bias_gelu(op: microsoft.BiasGeluOp, rw: Lowering):
    return rw.emit(activation.GeluOp, rw.emit(AddOp, op.A, op.B), approximation_mode="erf")


@rules.lower(microsoft.FastGeluOp)
def fast_gelu(op: microsoft.FastGeluOp, rw: Lowering):
    data = op.X if op.bias is None else rw.emit(AddOp, op.X, op.bias)
    return rw.emit(activation.GeluOp, data, approximation_mode="tanh")


@rules.lower(microsoft.QuickGeluOp)
def quick_gelu(op: microsoft.QuickGeluOp, rw: Lowering):
    """x * sigmoid(alpha * x)"""
    return rw.emit(activation.SwishOp, op.X, like(rw, plain(op.alpha), op.X))


@rules.lower(microsoft.FusedMatMulOp)
def fused_mat_mul(op: microsoft.FusedMatMulOp, rw: Lowering):
    return product(op, rw)


def product(op: microsoft.FusedMatMulOp | microsoft.FusedMatMulActivationOp, rw: Lowering) -> SSAValue:
    """alpha * A' * B'. `transBatch` operands have their row axis in front of the batch."""

    def front(value: SSAValue, moved: int) -> SSAValue:
        if not moved:
            return value
        count = rank(value)
        return transpose(rw, value, [*range(1, count - 1), 0, count - 1])

    left, right = front(op.A, plain(op.transBatchA)), front(op.B, plain(op.transBatchB))
    made = rw.emit(MatMulOp, left, right, transpose_a=bool(plain(op.transA)), transpose_b=bool(plain(op.transB)))
    return made if plain(op.alpha) == 1 else rw.emit(MultiplyOp, made, like(rw, plain(op.alpha), made))


def activated(rw: Lowering, value: SSAValue, name: str | None, parameters: Sequence[float | None]) -> SSAValue:
    """The activation that was fused; its parameters in the order of its attributes."""
    first, second, *_ = (*parameters, None, None)
    match name:
        case None | "":
            return value
        case "Relu":
            return rw.emit(activation.ReLUOp, value)
        case "Sigmoid":
            return rw.emit(activation.SigmoidOp, value)
        case "Tanh":
            return rw.emit(TanhOp, value)
        case "LeakyRelu":
            return rw.emit(activation.PReLUOp, value, like(rw, [0.01 if first is None else first], value))
        case "HardSigmoid":
            alpha, beta = 0.2 if first is None else first, 0.5 if second is None else second
            return rw.emit(activation.HardSigmoidOp, value, like(rw, alpha, value), like(rw, beta, value))
        case "Clip" if first is not None and second is not None:
            return rw.emit(activation.ClampOp, value, min=first, max=second)
        case "HardSwish":
            return rw.emit(activation.HSwishOp, value)
        case "Elu":
            return rw.emit(activation.EluOp, value, alpha=1.0 if first is None else first)
        case "Softplus":
            return rw.emit(activation.SoftPlusOp, value)
        case "Softsign":
            return rw.emit(activation.SoftSignOp, value)
    raise NoMatch(f"the fused activation '{name}' is not known")


@rules.lower(microsoft.FusedGemmOp)
def fused_gemm(op: microsoft.FusedGemmOp, rw: Lowering):
    made = rw.emit(MatMulOp, op.A, op.B, transpose_a=bool(plain(op.transA)), transpose_b=bool(plain(op.transB)))
    if plain(op.alpha) != 1:
        made = rw.emit(MultiplyOp, made, like(rw, plain(op.alpha), made))
    if op.C is not None and plain(op.beta) != 0:
        added = op.C if plain(op.beta) == 1 else rw.emit(MultiplyOp, op.C, like(rw, plain(op.beta), op.C))
        made = rw.emit(AddOp, made, added)
    parameters = [plain(p) for p in (op.activation_alpha, op.activation_beta, op.activation_gamma)]
    return activated(rw, made, plain(op.activation), parameters)


@rules.lower(microsoft.FusedConvOp)
def fused_conv(op: microsoft.FusedConvOp, rw: Lowering):
    """activation(Conv(X, W) + B + Z)"""
    made = with_bias(rw, convolve(rw, op, op.X, op.W), op.B, rank(op.X))
    if op.Z is not None:
        made = rw.emit(AddOp, made, op.Z)
    return activated(rw, made, plain(op.activation), plain(op.activation_params) or ())


def channels_first(rw: Lowering, value: SSAValue) -> SSAValue:
    """[N, spatial…, C] as [N, C, spatial…]."""
    count = rank(value)
    return transpose(rw, value, [0, count - 1, *range(1, count - 1)])


def channels_last(rw: Lowering, value: SSAValue) -> SSAValue:
    """[N, C, spatial…] as [N, spatial…, C]."""
    return transpose(rw, value, [0, *range(2, rank(value)), 1])


@rules.lower(microsoft.NhwcConvOp)
def nhwc_conv(op: microsoft.NhwcConvOp, rw: Lowering):
    """Channels move to the second place and back. The schema has those of the filters there, the kernels have not."""
    data = channels_first(rw, op.X)
    weights = op.W if _as_in_conv(op) else channels_first(rw, op.W)
    return channels_last(rw, with_bias(rw, convolve(rw, op, data, weights), op.B, rank(op.X)))


def _as_in_conv(op: microsoft.NhwcConvOp) -> bool:
    """Whether the channels of the filters can be in the second place only."""
    data, filters = shape_of(op.X), shape_of(op.W)
    if data is None or filters is None or not isinstance(data[-1], int):
        return False
    channels = data[-1] // max(plain(op.group), 1)
    return filters[1] == channels and filters[-1] != channels


@rules.lower(microsoft.NhwcFusedConvOp)
def nhwc_fused_conv(op: microsoft.NhwcFusedConvOp, rw: Lowering):
    """The filters are those of Conv; what is added has its channels in the last place."""
    made = convolve(rw, op, channels_first(rw, op.X), op.W)
    made = channels_last(rw, with_bias(rw, made, op.B, rank(op.X)))
    if op.Z is not None:
        made = rw.emit(AddOp, made, op.Z)
    return activated(rw, made, plain(op.activation), plain(op.activation_params) or ())


@rules.lower(microsoft.FusedMatMulActivationOp)
def fused_mat_mul_activation(op: microsoft.FusedMatMulActivationOp, rw: Lowering):
    """Softmax is over one axis, the last where it is not given."""
    made, at = product(op, rw), plain(op.activation_axis)
    name = plain(op.activation)
    if name in ("Softmax", "LogSoftmax"):
        over = axis(-1 if at is None else at, rank(made))
        return rw.emit(activation.SoftMaxOp if name == "Softmax" else activation.LogSoftmaxOp, made, axis=over)
    parameters = [plain(p) for p in (op.activation_alpha, op.activation_beta, op.activation_gamma)]
    return activated(rw, made, name, parameters)


@rules.lower(microsoft.GemmFastGeluOp)
def gemm_fast_gelu(op: microsoft.GemmFastGeluOp, rw: Lowering):
    made = rw.emit(MatMulOp, op.X, op.W)
    made = made if op.bias is None else rw.emit(AddOp, made, op.bias)
    return rw.emit(activation.GeluOp, made, approximation_mode="tanh")


def halves(rw: Lowering, value: SSAValue) -> tuple[SSAValue, SSAValue]:
    """The two halves of the last axis."""
    left, right = rw.emit(SplitOp, value, rw.const(rank(value) - 1), num_splits=2)
    return left, right


@rules.lower(microsoft.BiasSplitGeluOp)
def bias_split_gelu(op: microsoft.BiasSplitGeluOp, rw: Lowering):
    """The left half times the Gelu of the right."""
    left, right = halves(rw, rw.emit(AddOp, op.X, op.bias))
    return rw.emit(MultiplyOp, left, rw.emit(activation.GeluOp, right, approximation_mode="erf"))


@rules.lower(microsoft.BiasAddOp)
def bias_add(op: microsoft.BiasAddOp, rw: Lowering):
    return rw.emit(AddOp, rw.emit(AddOp, op.X, op.bias), op.skip)


@rules.lower(microsoft.BiasSoftmaxOp)
def bias_softmax(op: microsoft.BiasSoftmaxOp, rw: Lowering):
    """The bias broadcasts in the axes where it has one entry; the axes from `axis` on are one."""
    total = rw.emit(AddOp, op.data, op.bias)
    return softmax(rw, total, axis(plain(op.axis), rank(total)))


@rules.lower(microsoft.ScaledSiLUOp)
def scaled_silu(op: microsoft.ScaledSiLUOp, rw: Lowering):
    """z * sigmoid(z) of z = scale * x."""
    scale = like(rw, plain(op.alpha), op.X) if op.scale is None else convert(rw, op.scale, kind(op.X).mlir)
    scaled = rw.emit(MultiplyOp, op.X, scale)
    return rw.emit(activation.SwishOp, scaled, like(rw, 1, scaled))


@rules.lower(microsoft.SwiGLUOp)
def swi_glu(op: microsoft.SwiGLUOp, rw: Lowering):
    """gate * sigmoid(alpha * gate) * (up + beta), both limited; without `up` it is the second half of the gate."""
    gate, up = halves(rw, op.gate) if op.up is None else (op.gate, op.up)
    limit, beta = plain(op.limit), plain(op.activation_beta)
    if limit > 0:
        gate = rw.emit(MinimumOp, gate, like(rw, limit, gate))
        up = rw.emit(activation.ClampOp, up, min=-limit, max=limit)
    up = rw.emit(AddOp, up, like(rw, beta, up)) if beta else up
    return rw.emit(MultiplyOp, rw.emit(activation.SwishOp, gate, like(rw, plain(op.activation_alpha), gate)), up)


@rules.lower(microsoft.GatedAddOp)
def gated_add(op: microsoft.GatedAddOp, rw: Lowering):
    """X + Y * gate; the gate may be the sigmoid of a product."""
    gate = op.gate
    if op.gate_weight is not None:
        gate = rw.emit(activation.SigmoidOp, rw.emit(MatMulOp, gate, op.gate_weight))
    return rw.emit(AddOp, op.X, rw.emit(MultiplyOp, op.Y, gate))


WORDS = "the mask of bits is used; only training needs it, and the runtime (2026.4) computes u32 as i32"


def inference(training_mode: SSAValue | None, ratio: SSAValue | None) -> None:
    """Decline a dropout that drops anything."""
    training = np.zeros(()) if training_mode is None else values.constant(training_mode)
    dropped = np.full((), 0.5) if ratio is None else values.constant(ratio)
    if training is None:
        raise NoMatch("whether the dropout is in training mode is not a constant")
    if training.any() and (dropped is None or dropped.any()):
        raise NoMatch("a dropout in training mode drops elements at random; export the model for inference")


@rules.lower(microsoft.BiasDropoutOp, microsoft.BitmaskBiasDropoutOp)
def bias_dropout(op: microsoft.BiasDropoutOp | microsoft.BitmaskBiasDropoutOp, rw: Lowering):
    inference(op.training_mode, op.ratio)
    if isinstance(op, microsoft.BitmaskBiasDropoutOp) and op.mask.uses:
        raise NoMatch(WORDS)
    made = rw.emit(AddOp, op.data, op.bias)
    made = made if op.residual is None else rw.emit(AddOp, made, op.residual)
    return made, broadcast(rw, rw.const(np.asarray(True)), shape(rw, op.data)) if op.mask.uses else None


@rules.lower(microsoft.BitmaskDropoutOp)
def bitmask_dropout(op: microsoft.BitmaskDropoutOp, rw: Lowering):
    inference(op.training_mode, op.ratio)
    if op.mask.uses:
        raise NoMatch(WORDS)
    return op.data, None
