"""Mixtures of experts. What onnxruntime's kernel for CPUs has not is held against the formula of its documentation."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check
from tests.ops.onnx.microsoft_rows import both, data, row, whole

E, T, H, F = 4, 5, 32, 16
x, router = data(T, H), data(T, E)
w1, b1, w2, b2, w3, b3 = data(E, F, H), data(E, F), data(E, H, F), data(E, H), data(E, F, H), data(E, F)


def sigmoid(v: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-v))


def mixture(hidden, *, k: int, normal: bool = True, weights: np.ndarray | None = None) -> np.ndarray:
    """Token by token; `hidden(token, expert)` is what the first layer gives."""
    made = np.zeros((T, H))
    powers = np.exp(router - router.max(-1, keepdims=True))
    probabilities = powers / powers.sum(-1, keepdims=True)
    for token in range(T):
        chosen = np.argsort(-router[token], kind="stable")[:k]
        share = (probabilities if weights is None else weights)[token, chosen]
        share = share / share.sum() if normal else share
        for expert, part in zip(chosen, share, strict=True):
            made[token] += part * (hidden(token, expert) @ w2[expert].T + b2[expert])
    return made


def swiglu(gate: np.ndarray, up: np.ndarray, alpha: float = 1.7, beta: float = 1.0, limit: float = 1.0) -> np.ndarray:
    gate, up = np.minimum(gate, limit), np.clip(up, -limit, limit)
    return gate * sigmoid(alpha * gate) * (up + beta)


def gate(token: int, expert: int) -> np.ndarray:
    return x[token] @ w1[expert].T + b1[expert]


def up(token: int, expert: int) -> np.ndarray:
    return x[token] @ w3[expert].T + b3[expert]


both_w, both_b = np.concatenate([w1, w3], 1), np.concatenate([b1, b3], 1)
mixed_w = np.stack([w1, w3], 2).reshape(E, 2 * F, H)
mixed_b = np.stack([b1, b3], 2).reshape(E, 2 * F)
SWIGLU = {"activation_type": "swiglu", "k": 2, "activation_alpha": 1.7, "activation_beta": 1.0, "swiglu_limit": 1.0}
FIXED = (2, 3, 4, 5)
MOE = [
    *both(
        row("MoE", x, router, w1, b1, w2, b2, constants=FIXED),
        row("MoE", x, router, w1, None, w2, None, activation_type="silu", k=2, constants=(2, 4), label="no bias"),
        row(
            "MoE",
            x.reshape(1, T, H),
            router,
            w1,
            b1,
            w2,
            b2,
            activation_type="gelu",
            k=2,
            normalize_routing_weights=1,
            constants=FIXED,
            label="gelu",
        ),
        row("MoE", x, router, mixed_w, mixed_b, w2, b2, **SWIGLU, swiglu_fusion=1, constants=FIXED, label="pairs"),
    ),
    row("MoE", x, router, w1, b1, w2, b2, activation_type="identity", constants=FIXED, label="identity"),
    *(
        row(
            "MoE",
            x,
            router,
            *operands,
            **{**SWIGLU, **more},
            constants=tuple(range(2, 2 + len(operands))),
            label=label,
            by=[mixture(hidden, k=2, normal=False)],
        )
        for label, operands, more, hidden in (
            ("halves", (both_w, both_b, w2, b2), {"swiglu_fusion": 2}, lambda t, e: swiglu(gate(t, e), up(t, e))),
            ("apart", (w1, b1, w2, b2, w3, b3), {}, lambda t, e: swiglu(gate(t, e), up(t, e))),
            (
                "late limit",
                (w1, b1, w2, b2, w3, b3),
                {"swiglu_limit_after_activation": 1},
                lambda t, e: np.minimum(gate(t, e) * sigmoid(1.7 * gate(t, e)), 1) * (np.clip(up(t, e), -1, 1) + 1),
            ),
            (
                "geglu",
                (both_w, both_b, w2, b2),
                {"swiglu_fusion": 2, "activation_type": "geglu"},
                lambda t, e: (
                    (0.5 * gate(t, e) * (1 + np.tanh(np.sqrt(2 / np.pi) * (gate(t, e) + 0.044715 * gate(t, e) ** 3))))
                    * up(t, e)
                ),
            ),
            (
                "squares",
                (w1, b1, w2, b2),
                {"activation_type": "relu2"},
                lambda t, e: np.maximum(gate(t, e), 0) ** 2,
            ),
            (
                "a gate beside",
                (w1, b1, w2, b2, w3, b3),
                {"activation_type": "silu"},
                lambda t, e: gate(t, e) * sigmoid(gate(t, e)) * up(t, e),
            ),
        )
    ),
]


def quantised(bits: int, label: str, *, size: int = 0, zeros: bool = False, weights: bool = False, **more) -> OpCase:
    """Two layers with a scale for each row, or for each block of `size` in one."""

    def layer(outputs: int, inputs: int) -> list[np.ndarray | None]:
        values = whole(np.uint8, E, outputs, inputs * bits // 8)
        shape = (E, outputs, inputs // size) if size else (E, outputs)
        scales = (np.abs(data(*shape)) + np.float32(0.5)) * np.float32(0.5 ** (bits + 1))
        points = whole(np.uint8, *shape[:-1], -(-shape[-1] * bits // 8)) if zeros else None
        return [values, scales, points]

    fused = 2 if more.get("swiglu_fusion") else 1
    (v1, s1, z1), (v2, s2, z2) = layer(F * fused, H), layer(H, F)
    inputs = [x, router, v1, s1, data(E, F * fused), v2, s2, data(E, H), None, None, None, z1, z2]
    if weights:
        inputs += [None, np.abs(data(T, E))]
    if size:
        more["block_size"] = size
    fixed = tuple(i for i in (2, 3, 4, 5, 6, 7, 11, 12) if inputs[i] is not None)
    options = {"k": 2, "expert_weight_bits": bits, "activation_type": "silu", "normalize_routing_weights": 1, **more}
    return row("QMoE", *inputs, constants=fixed, label=label, atol=2e-2, rtol=2e-2, **options)


QMOE = [
    quantised(4, "4 bits"),
    quantised(8, "8 bits"),
    quantised(4, "zero points", zeros=True),
    quantised(4, "blocks", size=16, zeros=True),
    quantised(2, "2 bits"),
    quantised(4, "pairs", swiglu_fusion=1, activation_type="swiglu"),
    quantised(4, "weights", weights=True),
]
QMOE += [replace(QMOE[0], dynamic=True)]


@pytest.mark.parametrize("case", MOE + QMOE, ids=str)
def test_case(case: OpCase):
    check(case)
