"""ONNX Runtime's products with packed weights, and mixtures of experts.

MatMulNBits -> MatMul of weights that stay packed: (w - zero point) * scale for each block
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_weights as microsoft
from stepwell.dialects.opset.arithmetic import AddOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.payload import Payload, Stored, Values, unpack
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import convert, kind, reshape, slice_axis
from stepwell.lowering.idioms.quantized import dequantize

rules = RuleSet()


def reinterpreted(data: Payload, name: str, shape: Sequence[int]) -> Payload:
    """Bytes as elements of a packed type: ONNX Runtime packs them as OpenVINO does, the first in the low bits."""
    to = element(name)
    if data.size * 8 // to.bits != prod(shape):
        raise NoMatch(f"{data.size} bytes of packed values do not fill {list(shape)}")
    if isinstance(data, Stored):
        return Stored(data.file, data.offset, to, shape)
    count = data.size * 8 // to.bits
    return Values(unpack(data.array().reshape(-1), to, count).reshape(shape), to)


@rules.lower(microsoft.MatMulNBitsOp)
def mat_mul_n_bits(op: microsoft.MatMulNBitsOp, rw: Lowering):
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
