"""ONNX Runtime's fused activations, products, convolutions, normalisations and tensor operators.

What onnxruntime has no kernel for on CPUs is held against the formula of its documentation.
"""

from __future__ import annotations

from math import erf

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, reference
from tests.ops.onnx.microsoft_rows import both, data, rng, row


def gelu(x: np.ndarray) -> np.ndarray:
    return x * 0.5 * (1 + np.vectorize(erf)(x / np.sqrt(2)))


def fast_gelu(x: np.ndarray) -> np.ndarray:
    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def softmax(x: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    powers = np.exp(x - x.max(axes, keepdims=True))
    return powers / powers.sum(axes, keepdims=True)


x, bias, skip = data(2, 3, 8), data(8), data(2, 3, 8)
a, b = data(2, 4, 5), data(2, 5, 6)
left, right = np.split(x + bias, 2, -1)
scores, mask = data(2, 4, 3, 5), data(2, 1, 1, 5)
gate, up = data(2, 3, 4), data(2, 3, 4)
clipped, limited = np.minimum(gate, 0.7), np.clip(up, -0.7, 0.7)
FUSED = [
    *both(
        row("BiasAdd", x, bias, skip, by=[x + bias + skip]),
        row("BiasSplitGelu", x, bias, by=[left * gelu(right)], atol=1e-4),
        row("BiasSoftmax", scores, mask, axis=3, is_inner_broadcast=1, by=[softmax(scores + mask, (3,))]),
        row("BiasSoftmax", scores, mask, axis=-2, is_inner_broadcast=1, label="2", by=[softmax(scores + mask, (2, 3))]),
        row("BiasDropout", x, bias, skip, outputs=2, by=[x + bias + skip, np.ones(x.shape, bool)]),
        row("BiasDropout", x, bias, label="alone", by=[x + bias]),
        row("BitmaskDropout", x, by=[x]),
        row("BitmaskBiasDropout", x, bias, skip, by=[x + bias + skip]),
    ),
    *both(
        row("TransposeMatMul", a, b, alpha=0.5),
        row("TransposeMatMul", a.swapaxes(1, 2), b.swapaxes(1, 2), transA=1, transB=1, label="turned"),
        row("FusedMatMulActivation", a, b, activation="Relu", alpha=0.5, by=[np.maximum(a @ b * 0.5, 0)]),
        row("FusedMatMulActivation", a, b, activation="Softmax", label="softmax", by=[softmax(a @ b, (2,))], atol=1e-4),
        row(
            "FusedMatMulActivation",
            a,
            b,
            activation="Elu",
            activation_alpha=0.3,
            label="elu",
            by=[np.where(a @ b > 0, a @ b, 0.3 * np.expm1(a @ b))],
        ),
        row("SwiGLU", gate, up, by=[gate * sigmoid(gate) * up]),
        row(
            "SwiGLU",
            np.concatenate([gate, up], -1),
            activation_alpha=1.7,
            activation_beta=1.0,
            limit=0.7,
            label="joined",
            by=[clipped * sigmoid(1.7 * clipped) * (limited + 1)],
        ),
        row("ScaledSiLU", x, alpha=1.3),
        row("ScaledSiLU", x, np.float32(0.7), label="scale"),
        row("GatedAdd", x, skip, data(2, 3, 1)),
        row("GatedAdd", x, skip, gate, (w := data(4, 1)), label="product", by=[x + skip * sigmoid(gate @ w)]),
    ),
]
weights, add = data(8, 6), data(6)
FUSED += both(row("GemmFastGelu", x, weights, add, by=[fast_gelu(x @ weights + add)], atol=1e-4))


def nhwc(*order_of: np.ndarray) -> list[np.ndarray]:
    return [np.ascontiguousarray(np.moveaxis(v, 1, -1)) for v in order_of]


image, kernel, shift, other = data(1, 4, 7, 6), data(6, 4, 3, 2), data(6), data(1, 6, 5, 5)


def convolved(**attributes) -> np.ndarray:
    """What onnxruntime makes of the same with channels in the second place."""

    return np.moveaxis(
        reference(OpCase("FusedConv", [image, kernel, shift, other], attributes, domain="com.microsoft"))[0], 1, -1
    )


last, last_other = nhwc(image, other)
FUSIONS = ({"activation": "Relu"}, {"activation": "HardSigmoid", "activation_params": [0.3, 0.4]})
"""Of a convolution with what follows."""

CONVOLUTIONS = both(
    *(
        row("NhwcFusedConv", last, kernel, shift, last_other, constants=(1, 2), by=[convolved(**f)], label=f"{n}", **f)
        for n, f in enumerate(FUSIONS)
    ),
    row("NhwcConv", last, nhwc(kernel)[0], shift, by=[convolved() - last_other], atol=1e-4, constants=(1, 2)),
)
CONVOLUTIONS.append(row("NhwcConv", last, kernel, shift, by=[convolved() - last_other], atol=1e-4, label="schema"))


def grouped(x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, groups: int, silu: bool) -> np.ndarray:
    """Group normalisation of [N, H, W, C]."""
    n, h, w, c = x.shape
    cut = x.reshape(n, h, w, groups, c // groups)
    mean, variance = cut.mean((1, 2, 4), keepdims=True), cut.var((1, 2, 4), keepdims=True)
    made = ((cut - mean) / np.sqrt(variance + 1e-5)).reshape(x.shape) * gamma + beta
    return made * sigmoid(made) if silu else made


picture, gamma, beta, channel = data(2, 5, 4, 8), data(8), data(8), data(8)
vector, same = data(2, 8), data(2, 5, 4, 8)
first = np.moveaxis(picture, -1, 1)
plain_norm = grouped(picture, gamma, beta, 4, False)
with_skip = picture + vector[:, None, None] + channel
NORMS = [
    *both(
        row("GroupNorm", picture, gamma, beta, groups=4, activation=0, by=[plain_norm], atol=1e-4),
        row(
            "GroupNorm",
            first,
            gamma,
            beta,
            groups=2,
            activation=1,
            channels_last=0,
            label="first",
            by=[np.moveaxis(grouped(picture, gamma, beta, 2, True), -1, 1)],
            atol=1e-4,
        ),
        row(
            "SkipGroupNorm",
            picture,
            gamma,
            beta,
            vector,
            channel,
            groups=4,
            activation=1,
            outputs=2,
            by=[grouped(with_skip, gamma, beta, 4, True), with_skip],
            atol=1e-4,
        ),
        row(
            "SkipGroupNorm",
            picture,
            gamma,
            beta,
            same,
            groups=4,
            activation=0,
            label="image",
            by=[grouped(picture + same, gamma, beta, 4, False)],
            atol=1e-4,
        ),
        row("SkipLayerNormalization", x, skip[0], bias, data(8), epsilon=1e-4, label="broadcast"),
        row("SkipLayerNormalization", x, skip[:1], bias, data(8), epsilon=1e-4, label="one skip"),
        row("SkipSimplifiedLayerNormalization", x, skip[0], bias, epsilon=1e-4, label="broadcast"),
    ),
    row("BranchwiseRMSNorm", data(2, 3, 4, 8), data(8)),
    row("BranchwiseRMSNorm", data(2, 3, 4, 8), data(4, 8), label="each"),
    row("BranchwiseRMSNorm", data(2, 3, 32), data(32), num_branches=4, label="flat"),
    row("BranchwiseRMSNorm", data(2, 3, 32), num_branches=4, label="bare"),
    *(row("GatedRMSNorm", data(2, 3, 32), data(8), data(2, 3, 32), activation=n, label=n) for n in ("silu", "sigmoid")),
]

edge = (data(1, 2, 5, 6), rng.uniform(-1.2, 1.2, size=(1, 3, 4, 2)).astype(np.float32))
wave = data(3, 8)
spectrum = np.fft.rfft(wave)
odd = np.array([3.0, 1.0, np.inf], np.float32)
TENSORS = [
    *both(
        row("ExpandDims", x, np.int32(1), constants=(1,)),
        row("ExpandDims", x, np.int32(-1), constants=(1,), label="last"),
        row("GatherND", x, np.array([[0, 1], [1, 2]], np.int32), constants=(1,)),
        row("Trilu", data(2, 4, 5), np.int64(1), constants=(1,)),
        row("Trilu", data(2, 4, 5), upper=0, label="lower"),
        row("Unique", np.array([2, 1, 1, 3, 4, 3], np.float32), outputs=3),
        row("SampleOp", x),
        row(
            "Rfft", wave, signal_ndim=1, by=[np.stack([spectrum.real, spectrum.imag], -1).astype(np.float32)], atol=1e-4
        ),
        row("IsAllFinite", odd, odd[:2], by=[np.array(False)]),
        row("IsAllFinite", odd, isnan_only=1, by=[np.array(True)], label="nan"),
        row("IsAllFinite", odd, odd * np.float32(np.nan), isinf_only=1, by=[np.array(False)], label="inf"),
    ),
    *(
        row("GridSample", *edge, mode=m, padding_mode=p, align_corners=c, label=f"{m}-{p}-{c}")
        for m, p, c in (
            ("bilinear", "zeros", 0),
            ("nearest", "border", 1),
            ("bicubic", "reflection", 0),
        )
    ),
    row("Pad", data(2, 3), np.array([[0, 2, 1, 0]]), np.array([1.5], np.float32), constants=(1, 2)),
    row("Pad", data(2, 3), np.array([1, -1, 0, 2]), mode="constant", constants=(1,), label="negative"),
    row("Pad", data(4, 3), np.array([1, 2, 2, 1]), mode="reflect", constants=(1,), label="reflect"),
    row("Range", np.float32(1), np.float32(7), np.float32(1.5)),
    row("Range", np.array([2], np.int64), np.array([9], np.int64), label="lists"),
]
table, ids = data(6, 4), rng.integers(0, 6, size=(2, 3))
TENSORS += both(row("TorchEmbedding", table, ids, by=[table[ids]]))


@pytest.mark.parametrize("case", FUSED + CONVOLUTIONS + NORMS + TENSORS, ids=str)
def test_case(case: OpCase):
    check(case)
