"""Activations and normalisations."""

from __future__ import annotations

import numpy as np

from tests.ops.onnx.versions.rows import F, data, row

X = data(2, 3, 4, 5)
SCALE, BIAS, MEAN, VARIANCE = data(3), data(3), data(3), abs(data(3)) + 1
FLAT = ("Softmax", "LogSoftmax", "Hardmax")
STATISTICS = (SCALE, BIAS, MEAN, VARIANCE)


def after(x: np.ndarray, count: int) -> np.ndarray:
    return x.reshape(x.shape + (1,) * count)


def normalized(x, scale, bias, mean, variance):
    scale, bias, mean, variance = (after(v, x.ndim - 2) for v in (scale, bias, mean, variance))
    return (x - mean) / np.sqrt(variance + F(1e-5)) * scale + bias


def spatial_off(x, scale, bias, mean, variance):
    return (x - mean) / np.sqrt(variance + F(1e-5)) * scale + bias


def trained(x, scale, bias, mean, variance, momentum=0.9):
    axes = (0, 2, 3)
    now, spread = x.mean(axes), x.var(axes)
    return [
        normalized(x, scale, bias, now, spread),
        mean * F(momentum) + now * F(1 - momentum),
        variance * F(momentum) + spread * F(1 - momentum),
    ]


def instances(x, scale, bias):
    axes = (2, 3)
    mean, spread = x.mean(axes, keepdims=True), x.var(axes, keepdims=True)
    return (x - mean) / np.sqrt(spread + F(1e-5)) * after(scale, 2) + after(bias, 2)


def lrn(x, size=3, alpha=0.001, beta=0.75, bias=2.0):
    squares = np.zeros_like(x)
    for c in range(x.shape[1]):
        low, high = max(0, c - (size - 1) // 2), min(x.shape[1], c + size // 2 + 1)
        squares[:, c] = (x[:, low:high] ** 2).sum(1)
    return (x / (bias + alpha / size * squares) ** beta).astype(F)


ROWS = [
    row("Relu", X, until=5, consumed_inputs=[0]),
    row("Relu", X, since=6),
    row("Relu", np.array([-3, 0, 4], np.int32), since=14),
    *(row(op, X, until=5, consumed_inputs=[0]) for op in ("Sigmoid", "Elu", "LeakyRelu", "HardSigmoid")),
    *(row(op, X, since=6) for op in ("Sigmoid", "Elu", "LeakyRelu", "HardSigmoid", "Selu")),
    row("Selu", X, until=5, expected=lambda x: F(1.0507) * np.where(x > 0, x, F(1.6732) * (np.exp(x) - 1))),
    *(row(op, X, alpha=0.3) for op in ("Elu", "LeakyRelu", "ThresholdedRelu", "Celu")),
    row("HardSigmoid", X, alpha=0.3, beta=0.4),
    row("Selu", X, alpha=1.5, gamma=0.5),
    *(row(op, X) for op in ("Softplus", "Softsign", "HardSwish", "Mish", "Gelu", "Swish", "ThresholdedRelu", "Celu")),
    row("Gelu", X, approximate="tanh"),
    row("Swish", X, alpha=0.5),
    *(row("Shrink", X, lambd=0.5, bias=b) for b in (0.0, 0.25)),
    row("PRelu", X, SCALE, until=6, expected=lambda x, s: np.where(x < 0, x * after(s, 2), x)),
    row("PRelu", X, data(1), until=6, expected=lambda x, s: np.where(x < 0, x * s, x)),
    row("PRelu", X, data(3, 1, 1), since=7),
    row("PRelu", np.array([-3, 2], np.int32), np.array([4], np.int32), since=9),
    # Before operator set 13 the dimensions from the axis on are one.
    *(row(op, X) for op in FLAT),
    *(row(op, X, axis=a) for op in FLAT for a in (0, 2)),
    *(row(op, X, axis=-2, since=11) for op in FLAT),
    row("BatchNormalization", X, *STATISTICS, until=5, consumed_inputs=[0, 0, 0, 1, 1], is_test=1, expected=normalized),
    row("BatchNormalization", X, *STATISTICS, since=6, until=6, is_test=1, expected=normalized),
    row("BatchNormalization", X[:, :, 0], *STATISTICS, since=7),
    row("BatchNormalization", X, *STATISTICS, since=7, epsilon=0.01),
    row(
        "BatchNormalization",
        X,
        *data(3, 3, 4, 5),
        abs(X[0]) + 1,
        until=5,
        consumed_inputs=[0, 0, 0, 1, 1],
        is_test=1,
        spatial=0,
        expected=spatial_off,
    ),
    row(
        "BatchNormalization",
        X,
        *data(3, 3, 4, 5),
        abs(X[0]) + 1,
        since=6,
        until=6,
        is_test=1,
        spatial=0,
        expected=spatial_off,
    ),
    row("BatchNormalization", X, *data(3, 3, 4, 5), abs(X[0]) + 1, since=7, until=8, spatial=0, expected=spatial_off),
    row(
        "BatchNormalization",
        X,
        *STATISTICS,
        since=14,
        training_mode=1,
        momentum=0.7,
        outputs=3,
        expected=lambda *v: trained(*v, momentum=0.7),
    ),
    row("InstanceNormalization", X, SCALE, BIAS, until=5, consumed_inputs=[0, 0, 0], expected=instances),
    row("InstanceNormalization", X, SCALE, BIAS, since=6, epsilon=0.01),
    row("LayerNormalization", X, data(4, 5), data(4, 5), axis=2, outputs=3),
    row("LayerNormalization", X, data(5)),
    row("RMSNormalization", X, data(5)),
    row("RMSNormalization", X, data(4, 5), axis=-2, epsilon=0.01),
    row("GroupNormalization", data(2, 6, 4), data(2), data(2), until=20, num_groups=2, epsilon=0.01),
    row("GroupNormalization", data(2, 6, 4), data(6), data(6), since=21, num_groups=3),
    row("LRN", X, size=3, alpha=0.001, bias=2.0, expected=lrn),
    row(
        "LRN",
        data(1, 6, 3, 2),
        size=4,
        alpha=0.01,
        beta=0.5,
        bias=1.0,
        expected=lambda x: lrn(x, 4, 0.01, 0.5, 1.0),
    ),
    *(
        row(
            "LpNormalization",
            X,
            p=p,
            axis=a,
            expected=lambda x, p=p, a=a: x / np.linalg.norm(x.astype(np.float64), p, a, keepdims=True).astype(F),
        )
        for p in (1, 2)
        for a in (-1, 1)
    ),
    row("MeanVarianceNormalization", X),
    row("MeanVarianceNormalization", X, axes=[1, 2]),
    row("MeanVarianceNormalization", X, axes=[-1], since=13),
    row("Dropout", X, until=5, is_test=1, consumed_inputs=[0], expected=lambda x: x),
    row("Dropout", X, since=6, until=6, is_test=1, ratio=0.3, expected=lambda x: x),
    row("Dropout", X, since=7, until=9, ratio=0.3, expected=lambda x: x),
    row("Dropout", X, since=10, until=11, outputs=2, expected=lambda x: [x, np.ones(x.shape, bool)]),
    row("Dropout", X, F(0.4), since=12, outputs=2, expected=lambda x, _: [x, np.ones(x.shape, bool)]),
    row("Dropout", X, F(0.4), np.array(False), since=12, seed=1, constants=(2,), expected=lambda x, *_: x),
    row(
        "Dropout",
        X,
        F(0),
        np.array(True),
        since=12,
        constants=(1, 2),
        outputs=2,
        expected=lambda x, *_: [x, np.ones(x.shape, bool)],
    ),
    row("SwiGLU", data(3, 4), data(3, 4)),
    row("SwiGLU", data(3, 4), data(3, 4), alpha=1.5),
]
