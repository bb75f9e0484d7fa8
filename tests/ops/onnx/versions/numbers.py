"""Types, quantisation, signals, random numbers."""

from __future__ import annotations

import numpy as np
from onnx import TensorProto

from tests.ops.onnx.versions.rows import F, data, ints, row

X = data(3, 4)
BIG = np.array([[1.7, -2.3, 200.4], [0, 100.5, -128.9]], F)
SCALE, ZERO = F(0.05), np.uint8(120)
SIGNAL = data(1, 16, 1)
GRAMS = {
    "mode": "TF",
    "min_gram_length": 1,
    "max_gram_length": 2,
    "max_skip_count": 0,
    "ngram_counts": [0, 2],
    "ngram_indexes": [0, 1, 2, 3],
    "pool_int64s": [2, 3, 5, 4, 2, 3],
}


def dft(x, axis, inverse=False, onesided=False, length=None):
    made = x[..., 0] + 1j * x[..., 1] if x.shape[-1] == 2 else x[..., 0]
    made = (np.fft.ifft if inverse else np.fft.fft)(made, length, axis)
    if onesided:
        made = np.take(made, range(made.shape[axis] // 2 + 1), axis)
    return np.stack([made.real, made.imag], -1).astype(F)


def random(low, high, shape, kind=F):
    def holds(found):
        assert found.shape == shape and found.dtype == kind and np.isfinite(found.astype(F)).all()
        assert (found >= low).all() and (found <= high).all() and len(np.unique(found)) > 1

    return holds


QUANTIZED = (np.array([[208, 236, 0, 238], [3, 214, 255, 29]], np.uint8), F(0.0066), np.uint8(113))
OTHER = (np.array([[152, 51, 244], [60, 26, 255], [0, 127, 246], [127, 254, 247]], np.uint8), F(0.00705), np.uint8(114))

ROWS = [
    row("Cast", BIG, until=5, to="INT32", expected=lambda x: x.astype(np.int32)),
    row("Cast", BIG, until=5, to="FLOAT16", expected=lambda x: x.astype(np.float16)),
    row("Cast", np.array([1, 0, 3], np.int64), until=5, to="BOOL", expected=lambda x: x.astype(bool)),
    row("Cast", BIG, since=6, to=TensorProto.INT32),
    row("Cast", np.array([1, 0, 3], np.int64), since=6, to=TensorProto.BOOL),
    row("Cast", BIG > 0, since=6, to=TensorProto.FLOAT),
    row("Cast", BIG, since=19, to=TensorProto.FLOAT16, saturate=0),
    row("CastLike", BIG, np.array([1], np.int64)),
    row("CastLike", np.array([3, -1], np.int32), np.array([1], np.float16)),
    *(row("QuantizeLinear", BIG, SCALE, ZERO, since=s) for s in (10,)),
    row("QuantizeLinear", BIG, SCALE),
    row("QuantizeLinear", BIG, np.array([0.5, 2], F), np.array([1, -3], np.int8), since=13, axis=0),
    row(
        "QuantizeLinear",
        data(2, 6),
        abs(data(2, 3)) + F(0.1),
        np.zeros((2, 3), np.int8),
        since=21,
        axis=1,
        block_size=2,
    ),
    row("QuantizeLinear", BIG, SCALE, since=21, output_dtype=TensorProto.INT16),
    row("DequantizeLinear", QUANTIZED[0], SCALE, ZERO),
    row("DequantizeLinear", np.array([-3, 4, 100], np.int32), SCALE),
    row("DequantizeLinear", QUANTIZED[0], np.array([0.5, 2], F), np.array([1, 3], np.uint8), since=13, axis=0),
    row(
        "DequantizeLinear",
        np.arange(12, dtype=np.int8).reshape(2, 6),
        abs(data(2, 3)),
        np.ones((2, 3), np.int8),
        since=21,
        axis=1,
        block_size=2,
    ),
    row("DynamicQuantizeLinear", np.array([0, 2, -3, -2.6, 1.34, 0.5], F), outputs=3),
    row("QLinearMatMul", *QUANTIZED, *OTHER, F(0.0107), np.uint8(118)),
    row(
        "QLinearConv",
        np.arange(49, dtype=np.uint8).reshape(1, 1, 7, 7),
        F(0.0036),
        np.uint8(132),
        np.array([[[[11]]]], np.uint8),
        F(0.0017),
        np.uint8(255),
        F(0.0016),
        np.uint8(123),
    ),
    row("MatMulInteger", QUANTIZED[0], OTHER[0], np.uint8(12), np.uint8(0)),
    row("MatMulInteger", QUANTIZED[0], OTHER[0]),
    row("DFT", data(1, 6, 4, 1), until=19, axis=2, onesided=1, expected=lambda x: dft(x, 2, onesided=True)),
    row("DFT", data(1, 6, 1), until=19, expected=lambda x: dft(x, 1)),
    row(
        "DFT",
        data(1, 6, 2),
        ints(8)[0],
        until=19,
        inverse=1,
        constants=(1,),
        expected=lambda x, n: dft(x, 1, inverse=True, length=8),
    ),
    row(
        "DFT",
        data(1, 6, 4, 1),
        None,
        np.int64(2),
        since=20,
        onesided=1,
        constants=(2,),
        expected=lambda x, *_: dft(x, 2, onesided=True),
    ),
    row("DFT", data(1, 6, 2), since=20, inverse=1, expected=lambda x: dft(x, 1, inverse=True)),
    row("STFT", SIGNAL, np.int64(4), None, np.int64(8), constants=(1, 3)),
    row("STFT", SIGNAL, np.int64(4), abs(data(8)), onesided=0, constants=(1,)),
    *(row(f"{name}Window", np.int64(9), periodic=p) for name in ("Blackman", "Hamming", "Hann") for p in (0, 1)),
    row("MelWeightMatrix", np.int64(8), np.int64(16), np.int64(8192), F(0), F(4096)),
    row("TfIdfVectorizer", np.array([1, 1, 3, 3, 3, 7, 8, 6, 7, 5, 6, 8], np.int32), **GRAMS),
    row("TfIdfVectorizer", np.array([[1, 2, 3], [5, 4, 2]], np.int64), **(GRAMS | {"mode": "IDF"})),
    row("RandomNormal", shape=[30, 4], mean=1.0, scale=0.1, seed=3.0, holds=random(-1, 3, (30, 4))),
    row("RandomUniform", shape=[30, 4], low=2.0, high=3.0, holds=random(2, 3, (30, 4))),
    row("RandomNormalLike", data(30, 4), mean=1.0, scale=0.1, holds=random(-1, 3, (30, 4))),
    row("RandomUniformLike", data(30, 4), low=2.0, high=3.0, seed=1.0, holds=random(2, 3, (30, 4))),
    row(
        "Multinomial",
        np.log(np.array([[0.2, 0.0, 0.8], [0.5, 0.5, 0.0]], F) + F(1e-30)),
        sample_size=30,
        seed=2.0,
        holds=random(0, 2, (2, 30), np.int32),
    ),
    row("Bernoulli", np.array([0, 1, 1, 0], F), expected=lambda x: x),
    row(
        "Bernoulli", np.array([0, 1, 1, 0], F), dtype=TensorProto.INT64, seed=1.0, expected=lambda x: x.astype(np.int64)
    ),
]
