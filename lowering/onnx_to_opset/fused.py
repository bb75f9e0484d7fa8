"""What exporters and ONNX Runtime fuse: normalisations with a skip, Gelu, products and convolutions with more.

Gelu, BiasGelu -> [Add,] Gelu; FastGelu -> [Add,] Gelu (tanh); QuickGelu -> Swish
SkipLayerNormalization -> Add, MVN, Multiply, Add; RMSNormalization and its kin -> x / sqrt(mean(x^2) + eps) * scale
FusedMatMul, FusedGemm -> MatMul; FusedConv, NhwcConv -> Convolution; MatMulNBits -> MatMul of packed weights
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import Any

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects import onnx
from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft
from stepwell.dialects.onnx import microsoft_quantized as quantized
from stepwell.dialects.opset import activation
from stepwell.dialects.opset.arithmetic import (
    AddOp,
    DivideOp,
    MultiplyOp,
    SqrtOp,
    SquaredDifferenceOp,
    TanhOp,
)
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.reduction import ReduceMeanOp
from stepwell.dialects.payload import Payload, Stored, Values, unpack
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import axis, convert, ints, kind, like, rank, reshape, slice_axis, transpose
from stepwell.lowering.idioms.quantized import dequantize
from stepwell.lowering.onnx_to_opset.convolution import with_bias
from stepwell.lowering.onnx_to_opset.normalization import mvn
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


def layer_norm(rw: Lowering, data: SSAValue, gamma: SSAValue, beta: SSAValue | None, epsilon: float) -> SSAValue:
    """Normalisation of the last axis, scaled and shifted."""
    made = rw.emit(MultiplyOp, mvn(rw, data, [-1], epsilon), gamma)
    return made if beta is None else rw.emit(AddOp, made, beta)


def rms_norm(
    rw: Lowering, data: SSAValue, scale: SSAValue, axes: Sequence[int], epsilon: float, stash: int = 1
) -> tuple[SSAValue, SSAValue]:
    """The data over its root mean square, scaled, and the reciprocal of that root; f32 inside unless `stash` is 0."""
    inside = convert(rw, data, "f32") if stash == 1 else data
    square = rw.emit(MultiplyOp, inside, inside)
    mean = rw.emit(ReduceMeanOp, square, ints(rw, axes), keep_dims=True)
    root = rw.emit(SqrtOp, rw.emit(AddOp, mean, like(rw, epsilon, mean)))
    made = convert(rw, rw.emit(DivideOp, inside, root), kind(data).mlir)
    return rw.emit(MultiplyOp, made, convert(rw, scale, kind(data).mlir)), rw.emit(DivideOp, like(rw, 1, root), root)


@rules.lower(onnx.RMSNormalizationOp)
def rms_normalization(op: onnx.RMSNormalizationOp, rw: Lowering):
    count = rank(op.X)
    axes = range(axis(plain(op.axis), count), count)
    return rms_norm(rw, op.X, op.scale, list(axes), plain(op.epsilon), plain(op.stash_type))[0]


@rules.lower(microsoft.SimplifiedLayerNormalizationOp)
def simplified_layer_normalization(op: microsoft.SimplifiedLayerNormalizationOp, rw: Lowering):
    count = rank(op.X)
    axes = range(axis(plain(op.axis), count), count)
    return rms_norm(rw, op.X, op.scale, list(axes), plain(op.epsilon))


def _skipped(op: Any, rw: Lowering) -> SSAValue:
    total = rw.emit(AddOp, op.input, op.skip)
    return total if op.bias is None else rw.emit(AddOp, total, op.bias)


@rules.lower(microsoft.SkipSimplifiedLayerNormalizationOp)
def skip_simplified_layer_normalization(op: microsoft.SkipSimplifiedLayerNormalizationOp, rw: Lowering):
    if op.mean.uses:
        raise NoMatch("a root mean square has no mean")
    total = _skipped(op, rw)
    made, inverse = rms_norm(rw, total, op.gamma, [rank(total) - 1], plain(op.epsilon))
    return made, None, inverse, total


@rules.lower(microsoft.SkipLayerNormalizationOp)
def skip_layer_normalization(op: microsoft.SkipLayerNormalizationOp, rw: Lowering):
    """MVN(input + skip [+ bias]) * gamma [+ beta] over the last axis; mean and 1 / deviation where they are used."""
    total = _skipped(op, rw)
    epsilon = plain(op.epsilon)
    made = layer_norm(rw, total, op.gamma, op.beta, epsilon)
    if not op.mean.uses and not op.inv_std_var.uses:
        return made, None, None, total
    last = ints(rw, [-1])
    mean = rw.emit(ReduceMeanOp, total, last, keep_dims=True)
    variance = rw.emit(ReduceMeanOp, rw.emit(SquaredDifferenceOp, total, mean), last, keep_dims=True)
    root = rw.emit(SqrtOp, rw.emit(AddOp, variance, like(rw, epsilon, variance)))
    return made, mean, rw.emit(DivideOp, like(rw, 1, root), root), total


@rules.lower(microsoft.FusedMatMulOp)
def fused_mat_mul(op: microsoft.FusedMatMulOp, rw: Lowering):
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


@rules.lower(microsoft.NhwcConvOp)
def nhwc_conv(op: microsoft.NhwcConvOp, rw: Lowering):
    """Channels are moved to the second place and back, those of the filters too."""
    count = rank(op.X)
    inward, outward = [0, count - 1, *range(1, count - 1)], [0, *range(2, count), 1]
    made = convolve(rw, op, transpose(rw, op.X, inward), transpose(rw, op.W, inward))
    return transpose(rw, with_bias(rw, made, op.B, count), outward)


def reinterpreted(data: Payload, name: str, shape: Sequence[int]) -> Payload:
    """Bytes as elements of a packed type: ONNX Runtime packs them as OpenVINO does, the first in the low bits."""
    to = element(name)
    if data.size * 8 // to.bits != prod(shape):
        raise NoMatch(f"{data.size} bytes of packed values do not fill {list(shape)}")
    if isinstance(data, Stored):
        return Stored(data.file, data.offset, to, shape)
    count = data.size * 8 // to.bits
    return Values(unpack(data.array().reshape(-1), to, count).reshape(shape), to)


@rules.lower(quantized.MatMulNBitsOp)
def mat_mul_n_bits(op: quantized.MatMulNBitsOp, rw: Lowering):
    """B is [N, blocks, bytes]: (B - zero point) * scale for each block of a row, transposed."""
    bits, size, K, N = (plain(p) for p in (op.bits, op.block_size, op.K, op.N))
    packed = op.B.owner
    if op.g_idx is not None or plain(op.weight_prepacked) or bits not in (2, 4, 8):
        raise NoMatch(f"weights of {bits} bits that are reordered or packed by the runtime")
    if not isinstance(packed, ConstantOp):
        raise NoMatch("the packed weights are not constant")
    if min(K, N, size) < 1:
        raise NoMatch(f"K {K}, N {N} and blocks of {size}")
    blocks = -(-K // size)
    name = f"u{bits}"
    weights = rw.const(reinterpreted(packed.payload, name, (N, blocks, size)))
    scale = reshape(rw, op.scales, [N, blocks, 1])
    to = kind(op.scales).name
    if op.zero_points is None:
        zero = rw.const(np.full((1, 1, 1), 1 << (bits - 1)), name)
    elif kind(op.zero_points).is_float:
        zero = reshape(rw, op.zero_points, [N, blocks, 1])
    else:
        points = op.zero_points.owner
        if not isinstance(points, ConstantOp):
            raise NoMatch("the zero points are not constant")
        padded = -(-blocks * bits // 8) * 8 // bits
        array = reinterpreted(points.payload, name, (N, padded)).array()[:, :blocks]
        zero = rw.const(Values(np.ascontiguousarray(array).reshape(N, blocks, 1), element(name)))
    rows = reshape(rw, dequantize(rw, weights, scale, zero, to), [N, blocks * size])
    if blocks * size != K:
        rows = slice_axis(rw, rows, 1, 0, K)
    made = rw.emit(MatMulOp, op.A, convert(rw, rows, kind(op.A).mlir), transpose_b=True)
    return made if op.bias is None else rw.emit(AddOp, made, op.bias)
