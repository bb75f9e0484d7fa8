"""Attention, rotary embeddings and ONNX Runtime's fused operators."""

from __future__ import annotations

import numpy as np
import pytest
from onnx.reference import ReferenceEvaluator

from tests.ops.onnx.cases import OpCase, check

rng = np.random.default_rng(0)
MS = "com.microsoft"
B, S, T, H, D = 2, 3, 5, 4, 8


def data(*shape: int) -> np.ndarray:
    return rng.normal(size=shape).astype(np.float32)


def q(op: str, *inputs, domain=MS, outputs=1, constants=(), dynamic=False, label="", opset=17, **attributes) -> OpCase:
    return OpCase(op, inputs, attributes, opset, outputs, constants, None, domain, dynamic=dynamic, label=label)


def by_reference(case: OpCase) -> OpCase:
    """The expectation of ONNX's own reference."""
    from dataclasses import replace

    return replace(case, expected=ReferenceEvaluator(case.model()).run(None, case.feeds()))


def attention(*inputs, outputs=1, opset=23, dynamic=False, label="", **attributes) -> OpCase:
    return by_reference(
        OpCase("Attention", inputs, attributes, opset, outputs, dynamic=dynamic, label=label, atol=1e-4)
    )


Q, K, V = data(B, H, S, D), data(B, H, T, D), data(B, H, T, D)
flat = (data(B, S, H * D), data(B, T, H * D), data(B, T, H * D))
seen = rng.random((S, T)) > 0.4
seen[:, 0] = True
blind = seen.copy()
blind[1] = False
past = (data(B, H, 2, D), data(B, H, 2, D))
counts = np.array([3, 5])
STANDARD = [
    attention(Q, K, V),
    attention(*flat, q_num_heads=H, kv_num_heads=H, dynamic=True, label="flat"),
    attention(Q, K[:, :2], V[:, :2], label="shared heads"),
    attention(
        flat[0], flat[1][..., : 2 * D], flat[2][..., : 2 * D], q_num_heads=H, kv_num_heads=2, label="shared flat"
    ),
    attention(Q, K, V, data(S, T), scale=0.3, label="mask"),
    attention(Q, K, V, data(T), label="mask of rank 1"),
    attention(Q, K, V, data(B, 1, S, T), label="mask of rank 4", scale=0.7),
    attention(Q, K, V, seen, label="flags"),
    attention(Q, K, V, blind, label="a blind query"),
    attention(Q, K, V, is_causal=1, label="causal"),
    attention(Q, K, V, seen, is_causal=1, label="causal flags"),
    attention(Q, K, V, None, *past, is_causal=1, outputs=3, label="past"),
    attention(Q, K, V, data(S, T + 2), *past, outputs=3, label="past and mask"),
    attention(*flat, None, *past, q_num_heads=H, kv_num_heads=H, is_causal=1, outputs=3, dynamic=True, label="past"),
    attention(Q, K, V, softcap=2.0, label="softcap"),
    *(
        attention(Q, K, V, data(S, T), softcap=2.0, qk_matmul_output_mode=m, outputs=4, label=f"qk-{m}")
        for m in (1, 2, 3)
    ),
    attention(Q, K, V, outputs=4, label="qk"),
    attention(Q, K, V, None, None, None, counts, opset=24, label="lengths"),
    attention(Q, K, V, None, None, None, counts, opset=24, is_causal=1, label="lengths, causal"),
    attention(Q, K, V, data(S, 4), None, None, np.array([3, 4]), opset=24, label="a shorter mask"),
]

positions = rng.integers(0, 10, size=(B, S))
cos, sin = data(10, D // 2), data(10, D // 2)
ROTARY = [
    *(
        by_reference(
            OpCase("RotaryEmbedding", [x, *caches, *ids], {**more, "interleaved": i}, 23, label=f"{i}", dynamic=y)
        )
        for i, y in ((0, False), (1, False), (0, True))
        for x, caches, ids, more in (
            (data(B, H, S, D), (cos, sin), (positions,), {}),
            (data(B, S, H * D), (cos, sin), (positions,), {"num_heads": H}),
            (data(B, S, H * D), (data(B, S, D // 2), data(B, S, D // 2)), (), {"num_heads": H}),
            (data(B, H, S, D), (cos[:, :2], sin[:, :2]), (positions,), {"rotary_embedding_dim": 4}),
        )
    ),
    q("RotaryEmbedding", data(B, S, H * D), positions, cos, sin, interleaved=0, label="ms"),
    q("RotaryEmbedding", data(B, H, S, D), positions, cos, sin, interleaved=1, label="ms"),
    q(
        "RotaryEmbedding",
        data(B, S, H * D),
        np.array([3]),
        cos,
        sin,
        label="ms from one position",
        dynamic=True,
        constants=(2, 3),
    ),
]

x, gamma, beta = data(B, S, 16), data(16), data(16)
FUSED = [
    q("Gelu", x),
    q("BiasGelu", x, gamma, dynamic=True),
    q("FastGelu", x),
    q("FastGelu", x, gamma, label="bias"),
    q("QuickGelu", x, alpha=1.5),
    q("SimplifiedLayerNormalization", x, gamma, domain="", axis=-1, epsilon=1e-4),
    q("SkipLayerNormalization", x, data(B, S, 16), gamma, beta, epsilon=1e-4),
    q("SkipLayerNormalization", x, data(B, S, 16), gamma, beta, data(16), epsilon=1e-4, dynamic=True, label="bias"),
    q("SkipLayerNormalization", x, data(B, S, 16), gamma, label="gamma"),
    q("SkipSimplifiedLayerNormalization", x, data(B, S, 16), gamma, epsilon=1e-4),
    q("SkipSimplifiedLayerNormalization", x, data(B, S, 16), gamma, data(16), epsilon=1e-4, label="bias", dynamic=True),
    by_reference(OpCase("RMSNormalization", [x, gamma], {"epsilon": 1e-4}, 23)),
    by_reference(OpCase("RMSNormalization", [x, data(S, 16)], {"axis": 1}, 23, dynamic=True)),
    q("FusedMatMul", data(B, 5, 4), data(B, 5, 6), transA=1, alpha=0.5),
    q("FusedMatMul", data(B, 4, 5), data(B, 6, 5), transB=1, dynamic=True),
    q("FusedMatMul", data(4, B, 5), data(B, 5, 6), transBatchA=1, label="batch"),
    q("FusedGemm", data(4, 5), data(5, 6), data(6), activation="Relu", alpha=0.5, beta=2.0),
    q("FusedGemm", data(4, 5), data(6, 5), transB=1, activation="LeakyRelu", activation_alpha=0.2, label="leaky"),
    *(
        q(
            "FusedConv",
            data(1, 4, 6, 6),
            data(6, 4, 3, 3),
            data(6),
            activation=a,
            label=a,
            **({"activation_params": p} if p else {}),
        )
        for a, p in (
            ("Relu", []),
            ("LeakyRelu", [0.2]),
            ("Clip", [-0.5, 0.5]),
            ("HardSigmoid", [0.3, 0.4]),
            ("Tanh", []),
        )
    ),
    q(
        "FusedConv",
        data(1, 4, 6, 6),
        data(6, 2, 3, 3),
        data(6),
        data(1, 6, 6, 6),
        activation="Relu",
        group=2,
        pads=[1, 1, 1, 1],
    ),
    q(
        "EmbedLayerNormalization",
        rng.integers(0, 9, size=(B, S)).astype(np.int32),
        rng.integers(0, 2, size=(B, S)).astype(np.int32),
        data(9, 16),
        data(7, 16),
        data(2, 16),
        gamma,
        beta,
        np.array([[1, 1, 0], [1, 0, 0]], np.int32),
        outputs=2,
        epsilon=1e-4,
    ),
    q(
        "EmbedLayerNormalization",
        rng.integers(0, 9, size=(B, S)).astype(np.int32),
        None,
        data(9, 16),
        data(7, 16),
        None,
        gamma,
        beta,
        outputs=2,
        label="words",
    ),
]

bias = data(3 * H * D)
keys = np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]], np.int32)
HEADS = [
    q("MultiHeadAttention", *flat, num_heads=H),
    q("MultiHeadAttention", *flat, bias, num_heads=H, scale=0.3, label="bias"),
    q("MultiHeadAttention", *flat, None, keys, num_heads=H, label="mask", dynamic=True),
    q("MultiHeadAttention", *flat, None, np.array([2, 4], np.int32), num_heads=H, label="lengths"),
    q("MultiHeadAttention", *flat, None, None, data(B, H, S, T), num_heads=H, label="attention bias"),
    q("MultiHeadAttention", flat[0], K, V, num_heads=H, label="keys in heads"),
    q("MultiHeadAttention", flat[0], flat[0], flat[0], num_heads=H, unidirectional=1, label="causal"),
    q("MultiHeadAttention", *flat, None, None, None, *past, num_heads=H, outputs=3, label="past"),
    q("Attention", x, data(16, 48), data(48), num_heads=H),
    q(
        "Attention",
        x,
        data(16, 48),
        data(48),
        keys[:, :S].copy(),
        num_heads=H,
        label="mask",
        constants=(1, 2),
        dynamic=True,
    ),
    q("Attention", x, data(16, 48), data(48), np.array([2, 3], np.int32), num_heads=H, label="lengths"),
    q("Attention", x, data(16, 48), data(48), num_heads=H, unidirectional=1, label="causal"),
    q(
        "Attention",
        x,
        data(16, 48),
        data(48),
        None,
        data(2, B, H, 2, 4),
        num_heads=H,
        unidirectional=1,
        outputs=2,
        label="past",
    ),
    q("Attention", x, data(16, 40), data(40), num_heads=H, qkv_hidden_sizes=[16, 16, 8], label="sizes"),
]


def linear(rule: str, many: int, *, state: bool, per_head: bool = False) -> OpCase:
    gate = "gated" in rule
    inputs = [
        data(B, T, many * D),
        data(B, T, 2 * D),
        data(B, T, 2 * 6),
        data(B, 2, D, 6) if state else None,
        -np.abs(data(B, T, 2 if per_head else 2 * D)) if gate else None,
        np.abs(data(B, T, 1 if per_head else 2)) if "delta" in rule else None,
    ]
    case = OpCase(
        "LinearAttention",
        inputs,
        {"q_num_heads": many, "kv_num_heads": 2, "update_rule": rule},
        27,
        2,
        atol=1e-4,
        label=f"{rule}-{many}-{state}",
    )
    return by_reference(case)


LINEAR = [
    linear("linear", 2, state=False),
    linear("linear", 4, state=True),
    linear("gated", 2, state=True),
    linear("gated", 4, state=False, per_head=True),
    linear("delta", 4, state=True),
    linear("gated_delta", 2, state=False),
    linear("gated_delta", 4, state=True, per_head=True),
]


def packed() -> list[OpCase]:
    """What ONNX Runtime computes of packed operands on GPUs only, from the same operands apart."""
    from dataclasses import replace

    from tests.ops.onnx.cases import reference

    apart = q("MultiHeadAttention", *flat, num_heads=H)
    pair = np.stack([f.reshape(B, T, H, D) for f in flat[1:]], 3)
    own = data(B, T, 3, H, D)
    three = q("MultiHeadAttention", *(own[:, :, i].reshape(B, T, H * D) for i in range(3)), num_heads=H)
    every = np.ascontiguousarray(own.transpose(0, 1, 3, 2, 4))
    return [
        replace(apart, inputs=[flat[0], pair], expected=reference(apart), label="packed keys"),
        replace(three, inputs=[every], expected=reference(three), label="packed"),
    ]


bytes_ = rng.integers(0, 256, size=(6, 3, 8)).astype(np.uint8)
BITS = [
    q("MatMulNBits", data(2, 48), bytes_, data(6 * 3), constants=(1, 2), K=48, N=6, bits=4, block_size=16),
    q(
        "MatMulNBits",
        data(2, 2, 40),
        bytes_,
        data(6 * 3),
        rng.integers(0, 256, size=6 * 2).astype(np.uint8),
        constants=(1, 2, 3),
        K=40,
        N=6,
        bits=4,
        block_size=16,
        dynamic=True,
        label="zero points",
    ),
    q(
        "MatMulNBits",
        data(2, 48),
        rng.integers(0, 256, size=(6, 3, 16)).astype(np.uint8),
        data(6 * 3),
        constants=(1, 2),
        K=48,
        N=6,
        bits=8,
        block_size=16,
        label="8 bits",
    ),
]


@pytest.mark.parametrize("case", STANDARD + ROTARY + FUSED + HEADS + LINEAR + packed() + BITS, ids=str)
def test_case(case: OpCase):
    check(case)
