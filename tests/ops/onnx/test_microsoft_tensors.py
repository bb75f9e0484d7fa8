"""ONNX Runtime's operators on tensors of any kind of model."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check
from tests.ops.onnx.microsoft_rows import both, data, rng, row

a, b = data(5, 3), data(4, 3)
pairs, others = data(2, 3, 2), data(3, 2)
numbers, factors = pairs[..., 0] + 1j * pairs[..., 1], others[..., 0] + 1j * others[..., 1]
spectrum = data(3, 5, 2)
spectrum[:, (0, -1), 1] = 0
matrix = data(2, 4, 4) + 3 * np.eye(4, dtype=np.float32)


def parts(v: np.ndarray) -> np.ndarray:
    return np.stack([v.real, v.imag], -1)


image, filters, shift = data(1, 4, 5, 4), data(4, 3, 3, 2), data(6)
boxes = np.array([[0, 0, 1, 1], [0.1, 0.2, 0.7, 0.9], [-0.2, 0.3, 0.6, 1.3], [0.9, 0.8, 0.1, 0.2]], np.float32)
batches = np.array([0, 1, 0, 1], np.int32)
images = data(2, 3, 6, 7)
mask = np.ones((1, 1, 9), np.int32)
mask[..., 6:] = 0
holes = (rng.random((1, 1, 6, 7)) > 0.2).astype(np.int32)
TENSORS = [
    *both(
        row("CDist", a, b),
        row("CDist", a, b, metric="euclidean", label="euclidean"),
        row("ComplexMul", pairs, others, by=[parts(numbers * factors)]),
        row("ComplexMulConj", pairs, others, by=[parts(numbers * factors.conj())]),
        row("Inverse", matrix, atol=1e-4),
        row("Irfft", spectrum, signal_ndim=1, by=[np.fft.irfft(spectrum[..., 0] + 1j * spectrum[..., 1])], atol=1e-4),
        row("UnfoldTensor", data(2, 9, 3), dim=1, size=3, step=2),
        row("UnfoldTensor", rng.integers(0, 9, size=(2, 9)), size=4, label="last"),
        *(
            row(
                "ConvTransposeWithDynamicPads",
                image,
                filters,
                np.array([1, 0, 1, 1]),
                shift if groups == 2 else data(3),
                group=groups,
                strides=[2, 1],
                output_padding=[1, 0],
                constants=(1,),
                label=f"{groups}",
            )
            for groups in (1, 2)
        ),
    ),
    *both(
        *(
            row(
                "CropAndResize",
                images,
                boxes,
                batches,
                np.array(size, np.int32),
                mode=mode,
                extrapolation_value=0.5,
                label=f"{mode}-{size}",
                constants=(3,),
                rtol=2e-3,
            )
            for mode in ("bilinear", "nearest")
            for size in ([3, 4], [1, 5])
        )
    ),
    row("CropAndResize", images, boxes, batches, np.array([3, 4], np.int32), label="computed size"),
    *both(
        row("MaxpoolWithMask", data(2, 3, 9), mask, kernel_shape=[3], pads=[1, 1], strides=[2]),
        row("MaxpoolWithMask", data(2, 3, 6, 7), holes, kernel_shape=[2, 3], strides=[2, 1], label="holes"),
    ),
    *both(
        row("DynamicTimeWarping", data(5, 7)),
        row("DynamicTimeWarping", -np.abs(data(1, 8, 3)), label="rank 3"),
        row("DynamicTimeWarping", np.ones((4, 4), np.float32), label="ties"),
    ),
    row("DynamicTimeWarping", data(1, 1), label="one cell"),
    row("DynamicTimeWarping", data(1, 6), label="one row"),
    row("DynamicTimeWarping", data(6, 1), label="one column"),
    row("MaxpoolWithMask", data(1, 2, 6, 7), holes, kernel_shape=[3, 3], pads=[1, 1, 1, 1], label="pads"),
]


@pytest.mark.parametrize("case", TENSORS, ids=str)
def test_case(case: OpCase):
    check(case)
