"""ONNX Runtime's operators on tokens: embeddings, positions, padding."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check
from tests.ops.onnx.microsoft_rows import both, data, rng, row, whole

B, S, H, D = 2, 3, 4, 8
positions = rng.integers(0, 10, size=(B, S))
cos, sin = data(10, D // 2), data(10, D // 2)
streams = rng.integers(0, 10, size=(3, B, S))
ROTARY = [
    *both(
        row("RotaryEmbedding", data(B, S, H * D), positions, cos, sin, constants=(2, 3), label="three"),
        row("RotaryEmbedding", data(B, H, S, D), positions, cos, sin, interleaved=1, label="heads"),
        row("RotaryEmbedding", data(B, H, S, D), np.array([4]), cos, sin, label="offset"),
        row(
            "RotaryEmbedding",
            data(B, S, H * D),
            positions,
            cos[:, :2],
            sin[:, :2],
            num_heads=H,
            rotary_embedding_dim=4,
            label="width",
        ),
        row("RotaryEmbedding", data(B, S, H * D), positions, cos, sin, num_heads=H, scale=2.0, label="scale"),
        row(
            "RotaryEmbedding",
            data(B, S, H * D),
            positions,
            cos,
            sin,
            is_packed_batching=1,
            constants=(2, 3),
            label="packed",
        ),
    ),
    row("MRotaryEmbedding", data(B, S, H * D), streams, cos, sin, mrope_section=[2, 1, 1], num_heads=H),
    row(
        "MRotaryEmbedding", data(B, H, S, D), streams, cos, sin, mrope_section=[2, 1, 1], mrope_layout=1, label="mixed"
    ),
    row(
        "MRotaryEmbedding",
        data(B, S, H * D),
        streams,
        cos[:, :3],
        sin[:, :3],
        mrope_section=[1, 1, 1],
        num_heads=H,
        rotary_embedding_dim=6,
        interleaved=1,
        label="width",
    ),
]
half = np.float16
emb = data(B, S, D)
q, turned, k, moved = (data(B, H, S, D, kind=half) for _ in range(4))
angles = [f(emb).astype(half)[:, None].astype(np.float32) for f in (np.cos, np.sin)]
ROTARY.append(
    row(
        "GemmaRotaryEmbedding",
        emb,
        q,
        turned,
        k,
        moved,
        outputs=2,
        by=[(x * angles[0] + y * angles[1]).astype(half) for x, y in ((q, turned), (k, moved))],
        rtol=5e-3,
        atol=5e-3,
    )
)

words, segments = (rng.integers(0, n, size=(B, S)).astype(np.int32) for n in (9, 2))
tables, norm = [data(9, 16), data(7, 16), data(2, 16)], [data(16), data(16)]
mask = np.array([[1, 1, 0], [1, 0, 0]], np.int32)
places = rng.integers(0, 7, size=(B, S)).astype(np.int32)
eights = [
    whole(np.uint8, 9, 16),
    whole(np.uint8, 7, 16),
    whole(np.uint8, 2, 16),
    whole(np.uint8, 16),
    whole(np.uint8, 16),
]
scales = [np.float32(s) for s in (0.02, 0.03, 0.01, 0.005, 0.01)]
zeros = [np.uint8(z) for z in (128, 100, 130, 20, 127)]
FIXED = (2, 3, 4, 5, 6)
"""The tables, whose sizes onnxruntime wants."""

EMBEDDED = both(
    row(
        "EmbedLayerNormalization",
        words,
        segments,
        *tables,
        *norm,
        mask,
        places,
        outputs=3,
        epsilon=1e-4,
        label="all",
        constants=FIXED,
    ),
    row(
        "EmbedLayerNormalization",
        words,
        segments,
        *tables,
        *norm,
        None,
        places[:1],
        outputs=3,
        label="one row",
        constants=FIXED,
    ),
    row(
        "EmbedLayerNormalization",
        words,
        None,
        *tables[:2],
        None,
        *norm,
        outputs=2,
        label="words",
        constants=(2, 3, 5, 6),
    ),
    row(
        "QEmbedLayerNormalization",
        words,
        segments,
        *eights,
        mask,
        *scales,
        *zeros,
        outputs=2,
        atol=1e-4,
        constants=(2, 3, 4, 5, 6),
    ),
    row(
        "QEmbedLayerNormalization",
        words,
        None,
        *eights[:2],
        None,
        *eights[3:],
        None,
        *scales[:2],
        None,
        *scales[3:],
        *zeros[:2],
        None,
        *zeros[3:],
        outputs=2,
        label="words",
        atol=1e-4,
        constants=(2, 3, 5, 6),
    ),
)


def relative(table: np.ndarray, queries: int, keys: int, both_ways: bool, farthest: int) -> np.ndarray:
    """T5's bias, as transformers computes it."""
    count = len(table)
    ahead = np.arange(keys)[None] - np.arange(queries)[:, None]
    bucket = np.zeros_like(ahead)
    if both_ways:
        count //= 2
        bucket += (ahead > 0) * count
        distance = abs(ahead)
    else:
        distance = -np.minimum(ahead, 0)
    exact = count // 2
    with np.errstate(divide="ignore"):
        large = exact + (np.log(distance / exact) / np.log(farthest / exact) * (count - exact)).clip(-exact).astype(int)
    bucket += np.where(distance < exact, distance, np.minimum(large, count - 1))
    return table[bucket].transpose(2, 0, 1)[None]


def gated(
    query: np.ndarray, bias: np.ndarray, rel: np.ndarray, w: np.ndarray, b: np.ndarray, eco: np.ndarray
) -> np.ndarray:
    cut = (query + bias).reshape(B, S, H, D).transpose(0, 2, 1, 3)
    gates = 1 / (1 + np.exp(-(cut @ w + b).reshape(B, H, S, 2, -1).sum(-1)))
    u, r = gates[..., :1], gates[..., 1:]
    return (u * (r * eco - 1) + 2) * rel


buckets = data(10, H)
inputs = data(B, S, H * D), data(H * D), data(1, H, S, S), data(D, 6), data(6), data(1, H, 1, 1)
lengths = np.array([2, 3], np.int32)
padded = data(B, S, 5)
real = np.array([[0, 1, 3], [4, 5, 2]], np.int32)
tokens = padded.reshape(-1, 5)[[0, 1, 3, 4, 5]]
restored = padded.copy()
restored[0, 2] = 0
packed = inputs[0].reshape(-1, H * D)[[0, 1, 3, 4, 5]]
BIASES = [
    *both(
        *(
            row(
                "RelativePositionBias",
                buckets,
                np.array(n),
                np.array(n),
                constants=(0, 1, 2),
                max_distance=20,
                is_bidirectional=way,
                label=f"{way}",
                by=[relative(buckets, n, n, bool(way), 20)],
            )
            for n, way in ((30, 0), (31, 1))
        ),
        row("GatedRelativePositionBias", *inputs, num_heads=H, by=[gated(*inputs)], constants=(3, 4)),
    ),
    row(
        "RelativePositionBias",
        buckets,
        np.array([7]),
        np.array([7]),
        max_distance=16,
        label="computed",
        by=[relative(buckets, 7, 7, False, 16)],
    ),
    *both(
        row(
            "RemovePadding",
            padded,
            lengths,
            outputs=4,
            by=[tokens, real, np.array([0, 2, 5], np.int32), np.array([3], np.int32)],
        ),
        row("RestorePadding", tokens, real, by=[restored]),
    ),
]
moved_bias = gated(np.where((np.arange(B * S) == 2).reshape(B, S, 1), -inputs[1], inputs[0]), *inputs[1:])
BIASES.append(row("GatedRelativePositionBias", packed, *inputs[1:], real, num_heads=H, label="packed", by=[moved_bias]))


@pytest.mark.parametrize("case", ROTARY + EMBEDDED + BIASES, ids=str)
def test_case(case: OpCase):
    check(case)
