"""ONNX Runtime's operators whose weights are packed in few bits."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check
from tests.ops.onnx.microsoft_rows import data, rng, row, whole


def bits(
    count: int, *, K: int, N: int, size: int, zero: str = "", label: str = "", kind=np.float32, bias: bool = False
) -> OpCase:
    blocks = -(-K // size)
    packed = whole(np.uint8, N, blocks, size * count // 8)
    scales = np.abs(data(N * blocks, kind=kind)) + kind(0.1)
    zeros = {
        "": None,
        "packed": whole(np.uint8, N * -(-blocks * count // 8)),
        "floats": (np.abs(data(N * blocks)) * 3).astype(kind),
    }[zero]
    shift = data(N, kind=kind) if bias else None
    return row(
        "MatMulNBits",
        data(2, 3, K, kind=kind),
        packed,
        scales,
        zeros,
        None,
        shift,
        K=K,
        N=N,
        bits=count,
        block_size=size,
        constants=[i for i, v in ((1, packed), (2, scales), (3, zeros), (5, shift)) if v is not None],
        label=label or f"{count}-{K}-{size}-{zero}",
        atol=1e-3,
    )


BITS = [
    *(bits(n, K=K, N=5, size=s, zero=z) for n in (2, 4, 8) for K, s in ((48, 16), (40, 32)) for z in ("", "packed")),
    *(bits(n, K=96, N=5, size=32, zero="floats") for n in (4,)),
    bits(4, K=64, N=6, size=32, bias=True, label="bias"),
    row(
        "MatMulNBits",
        data(2, 3, 32),
        np.zeros((0, 1, 16), np.uint8),
        np.zeros(0, np.float32),
        None,
        None,
        (shift := data(6)),
        K=32,
        N=6,
        block_size=32,
        constants=(1, 2),
        label="left out",
        by=[np.broadcast_to(shift, (2, 3, 6))],
    ),
]

BNB = [
    row(
        "MatMulBnb4",
        data(2, 3, N if not turn else K),
        whole(np.uint8, -(-N * K // 2)),
        np.abs(data(-(-N * K // size))),
        K=K,
        N=N,
        block_size=size,
        quant_type=how,
        transB=turn,
        constants=(1, 2),
        label=f"{K}-{N}-{how}-{turn}",
        atol=1e-4,
    )
    for K, N, size, how, turn in ((64, 6, 16, 0, 1), (64, 6, 32, 1, 1), (20, 5, 16, 1, 1))
]
flat = whole(np.uint8, 6 * 32)
NF4 = [-1.0, -0.6961928, -0.52507305, -0.3949175, -0.28444138, -0.18477343, -0.09105004, 0.0, 0.0795803, 0.1609302]
NF4 = np.array([*NF4, 0.24611230, 0.33791524, 0.44070983, 0.56261700, 0.72295684, 1.0], np.float32)
scale = np.abs(data(6 * 64 // 32))
x = data(2, 6)
back = (NF4[np.stack([flat >> 4, flat & 15], -1).reshape(-1)].reshape(-1, 32) * scale[:, None]).reshape(6, 64)
BNB.append(
    row(
        "MatMulBnb4",
        x,
        flat,
        scale,
        K=64,
        N=6,
        block_size=32,
        quant_type=1,
        transB=0,
        constants=(1, 2),
        label="backwards",
        by=[x @ back],
        atol=1e-4,
    )
)


def table(kind, shape, zeros=None, *, at=1, by=16, ids=((1, -2), (0, 3)), label="", axis=0, **options) -> OpCase:
    """Rows of a table with a scale for each block."""
    logical = list(shape)
    if kind is np.uint8:
        logical[-1] = shape[-1] * 8 // options.get("bits", 4)
    scales = list(logical)
    scales[at] = -(-logical[at] // by)
    values = rng.integers(0, 200, size=shape).astype(np.uint8)
    if kind is not np.uint8:
        low, high = (-8, 8) if kind is ml_dtypes.int4 else (0, 16)
        values = rng.integers(low, high, size=shape).astype(kind)
    points = None
    if zeros is not None:
        width = -(-scales[-1] * options.get("bits", 4) // 8) if kind is np.uint8 else scales[-1]
        points = rng.integers(0, 8, size=[*scales[:-1], width]).astype(kind)
    return row(
        "GatherBlockQuantized",
        values,
        np.array(ids),
        np.abs(data(*scales)),
        points,
        gather_axis=axis,
        quantize_axis=at,
        block_size=by,
        constants=(0, 2) if points is None else (0, 2, 3),
        label=label,
        **options,
    )


GATHERED = [
    table(np.uint8, (6, 16), label="u8"),
    table(np.uint8, (6, 24), True, label="u8 with zero points"),
    table(np.uint8, (6, 32), True, bits=8, label="8 bits"),
    table(np.uint8, (6, 8), True, bits=2, label="2 bits"),
    table(ml_dtypes.uint4, (6, 32), True, label="u4"),
    table(ml_dtypes.int4, (6, 32), label="i4"),
    table(ml_dtypes.int4, (32, 4), True, at=0, axis=1, label="columns"),
    table(ml_dtypes.int4, (3, 32, 5), True, at=1, axis=2, ids=(2, 0), label="three axes"),
    table(ml_dtypes.int4, (6, 32), ids=(1, 9, -7), label="out of range"),
    row(
        "GatherBlockQuantized",
        data(6, 32).astype(ml_dtypes.float8_e4m3fn),
        np.array([1, 4]),
        np.abs(data(1, 2)),
        block_size=16,
        constants=(0, 2),
        label="f8",
    ),
]


@pytest.mark.parametrize("case", BITS + BNB + GATHERED, ids=str)
def test_case(case: OpCase):
    check(case)
