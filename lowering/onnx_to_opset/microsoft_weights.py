"""ONNX Runtime's products and tables whose weights are packed in few bits.

MatMulNBits -> MatMul of weights that stay packed: (w - zero point) * scale for each block
MatMulBnb4 -> MatMul of a table's entries times scales; GatherBlockQuantized -> Gather of dequantised rows
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np
from xdsl.ir import SSAValue

from stepwell.dialects.errors import NoMatch
from stepwell.dialects.fields import plain
from stepwell.dialects.onnx import microsoft_weights as microsoft
from stepwell.dialects.opset import values
from stepwell.dialects.opset.arithmetic import AddOp, MaximumOp, MinimumOp, MultiplyOp
from stepwell.dialects.opset.comparison import EqualOp
from stepwell.dialects.opset.condition import SelectOp
from stepwell.dialects.opset.infrastructure import ConstantOp
from stepwell.dialects.opset.matrix import MatMulOp
from stepwell.dialects.opset.movement import GatherOp, PadOp
from stepwell.dialects.payload import Payload, Stored, Values, unpack
from stepwell.dialects.rules import RuleSet
from stepwell.dialects.types import element, static_shape
from stepwell.lowering.conversion import Lowering
from stepwell.lowering.idioms.basic import (
    axis,
    broadcast,
    concat,
    convert,
    dims,
    ints,
    kind,
    like,
    rank,
    reshape,
    slice_axis,
    static,
    transpose,
    unsqueeze,
)
from stepwell.lowering.idioms.quantized import dequantize, grouped

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


def packed(value: SSAValue, what: str) -> Payload:
    """The payload of packed values; a rule that needs it declines where they are computed."""
    if not isinstance(value.owner, ConstantOp):
        raise NoMatch(f"{what} are not constant")
    return value.owner.payload


def rows_of(rw: Lowering, value: SSAValue, bits: int, lead: Sequence[int], length: int, what: str) -> SSAValue:
    """Packed values [lead…, bytes], each row in whole bytes, as [lead…, length] of so many bits."""
    name = f"u{bits}"
    padded = -(-length * bits // 8) * 8 // bits
    made = reinterpreted(packed(value, what), name, (*lead, padded))
    if padded == length:
        return rw.const(made)
    return rw.const(Values(np.ascontiguousarray(made.array()[..., :length]), element(name)))


@rules.lower(microsoft.MatMulNBitsOp)
def mat_mul_n_bits(op: microsoft.MatMulNBitsOp, rw: Lowering):
    """B is [N, blocks, bytes]: (B - zero point) * scale for each block of a row, transposed.

    Without elements it stands for a product that is left out, whose result is zero.
    """
    bits, size, K, N = (plain(p) for p in (op.bits, op.block_size, op.K, op.N))
    data = packed(op.B, "the packed weights")
    if op.g_idx is not None or plain(op.weight_prepacked) or bits not in (2, 4, 8):
        raise NoMatch(f"weights of {bits} bits that are reordered or packed by the runtime")
    if min(K, N, size) < 1:
        raise NoMatch(f"K {K}, N {N} and blocks of {size}")
    if not data.size:
        lead = [dims(rw, op.A, range(rank(op.A) - 1)), ints(rw, [N])]
        made = broadcast(rw, like(rw, 0, op.A), concat(rw, lead if rank(op.A) > 1 else lead[1:]))
        return made if op.bias is None else rw.emit(AddOp, made, op.bias)
    blocks = -(-K // size)
    name = f"u{bits}"
    weights = rw.const(reinterpreted(data, name, (N, blocks, size)))
    scale = reshape(rw, op.scales, [N, blocks, 1])
    to = kind(op.scales).name
    if op.zero_points is None:
        zero = rw.const(np.full((1, 1, 1), 1 << (bits - 1)), name)
    elif kind(op.zero_points).is_float:
        zero = reshape(rw, op.zero_points, [N, blocks, 1])
    else:
        zero = reshape(rw, rows_of(rw, op.zero_points, bits, [N], blocks, "the zero points"), [N, blocks, 1])
    rows = reshape(rw, dequantize(rw, weights, scale, zero, to), [N, blocks * size])
    if blocks * size != K:
        rows = slice_axis(rw, rows, 1, 0, K)
    made = rw.emit(MatMulOp, op.A, convert(rw, rows, kind(op.A).mlir), transpose_b=True)
    return made if op.bias is None else rw.emit(AddOp, made, op.bias)


FP4 = (0.0, 0.005208333333, 2 / 3, 1.0, 1 / 3, 0.5, 1 / 6, 0.25)
"""What the codes of bitsandbytes' FP4 stand for; bit 3 is the sign."""

NF4 = (
    *(-1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453, -0.28444138169288635),
    *(-0.18477343022823334, -0.09105003625154495, 0.0, 0.07958029955625534, 0.16093020141124725),
    *(0.24611230194568634, 0.33791524171829224, 0.44070982933044434, 0.5626170039176941, 0.7229568362236023, 1.0),
)
"""What the codes of NormalFloat stand for (arXiv:2305.14314, appendix E)."""


@rules.lower(microsoft.MatMulBnb4Op)
def mat_mul_bnb4(op: microsoft.MatMulBnb4Op, rw: Lowering):
    """B is a flat [N, K] of codes, the first in the high bits of a byte, with a scale for each block of them."""
    K, N, size, how = (plain(p) for p in (op.K, op.N, op.block_size, op.quant_type))
    if how not in (0, 1) or min(K, N, size) < 1:
        raise NoMatch(f"quant_type {how}, K {K}, N {N} and blocks of {size}")
    count = -(-N * K // 2) * 2
    codes = rw.const(reinterpreted(packed(op.B, "the packed weights"), "u4", (count // 2, 2)))
    turned = rw.emit(GatherOp, convert(rw, codes, "i32"), ints(rw, [1, 0]), rw.const(1))
    table = rw.const(np.asarray(NF4 if how else (*FP4, *(-v for v in FP4)), np.float32))
    flat = reshape(rw, rw.emit(GatherOp, table, turned, rw.const(0)), [count])
    blocks = -(-N * K // size)
    if blocks * size != count:
        flat = rw.emit(
            PadOp, flat, ints(rw, [0]), ints(rw, [blocks * size - count]), like(rw, 0, flat), pad_mode="constant"
        )
    scale = reshape(rw, convert(rw, op.absmax, "f32"), [blocks, 1])
    made = reshape(rw, rw.emit(MultiplyOp, reshape(rw, flat, [blocks, size]), scale), [blocks * size])
    if blocks * size != N * K:
        made = slice_axis(rw, made, 0, 0, N * K)
    weights = convert(rw, reshape(rw, made, [N, K]), kind(op.A).mlir)
    return rw.emit(MatMulOp, op.A, weights, transpose_b=bool(plain(op.transB)))


@rules.lower(microsoft.GatherBlockQuantizedOp)
def gather_block_quantized(op: microsoft.GatherBlockQuantizedOp, rw: Lowering):
    """The dequantised rows; u8 holds several values of fewer bits, the first in the low ones.

    A scale may serve a whole axis.
    """
    shape, bits, size = static(op.data, "the table"), plain(op.bits), plain(op.block_size)
    name, table, zero = kind(op.data).name, op.data, op.zero_points
    scales = static(op.scales, "the scales")
    at, to = axis(plain(op.quantize_axis), len(shape)), kind(op.scales).name
    if name == "u8":
        if bits not in (2, 4, 8):
            raise NoMatch(f"values of {bits} bits; there are 2, 4 and 8")
        name = f"u{bits}"
        shape = (*shape[:-1], shape[-1] * 8 // bits)
        table = rw.const(reinterpreted(packed(op.data, "the packed values"), name, shape))
        if zero is not None:
            zero = rows_of(rw, zero, bits, scales[:-1], scales[-1], "the zero points")
        else:
            zero = rw.const(np.full([1] * len(shape), 1 << (bits - 1)), name)
    size = size or shape[at]
    wanted = (*shape[:at], -(-shape[at] // size), *shape[at + 1 :])
    if len(scales) != len(shape) or any(s not in (1, w) for s, w in zip(scales, wanted, strict=True)):
        raise NoMatch(f"scales {list(scales)} for a table {list(shape)} in blocks of {size}")
    scale, zero = (
        p if p is None or static_shape(p) == wanted else broadcast(rw, p, ints(rw, wanted)) for p in (op.scales, zero)
    )
    assert scale is not None
    made = grouped(rw, table, scale, zero, at, size, to)
    where = axis(plain(op.gather_axis), len(shape))
    # The runtime (2026.4) takes a compressed table into a Gather as if that were along the first axis.
    made = looked_up(rw, transpose(rw, made, [where, *(i for i in range(len(shape)) if i != where)]), op.indices)
    known = rank(op.indices)
    return transpose(rw, made, [*range(known, known + where), *range(known), *range(known + where, rank(made))])


def looked_up(rw: Lowering, table: SSAValue, indices: SSAValue) -> SSAValue:
    """Rows of a table; an index out of range gives zeros."""
    count, known = static(table, "the table")[0], values.constant(indices)
    if known is not None and known.size and -count <= known.min() and known.max() < count:
        return rw.emit(GatherOp, table, indices, rw.const(0))
    low, high = like(rw, -count, indices), like(rw, count - 1, indices)
    inside = rw.emit(MaximumOp, rw.emit(MinimumOp, indices, high), low)
    made = rw.emit(GatherOp, table, inside, rw.const(0))
    fits = unsqueeze(rw, rw.emit(EqualOp, inside, indices), range(rank(indices), rank(made)))
    return rw.emit(SelectOp, fits, made, like(rw, 0, made))
