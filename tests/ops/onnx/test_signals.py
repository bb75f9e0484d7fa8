"""Windows, transforms and what becomes of frames."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ops.onnx.cases import OpCase, check, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


def transform(x: np.ndarray, axis: int, inverse: int) -> np.ndarray:
    """By numpy, in double precision."""
    numbers = x[..., 0] if x.shape[-1] == 1 else x[..., 0] + 1j * x[..., 1]
    found = (np.fft.ifft if inverse else np.fft.fft)(numbers, axis=axis)
    return np.stack([found.real, found.imag], -1).astype(np.float32)


X, Z = data(2, 10, 6, 1), data(2, 10, 6, 2)
SIGNAL = data(2, 40, 1)
CASES = [
    *(
        case
        for op in ("BlackmanWindow", "HammingWindow", "HannWindow")
        for periodic in (0, 1)
        for constants in ((), (0,))
        for case in forms(op, [np.int64(9)], periodic=periodic, constants=constants, opsets=(17,))
    ),
    *forms("HannWindow", [np.int32(8)], output_datatype=11, opsets=(17,)),
    *(
        case
        for constants in ((), (0, 1, 2, 3, 4))
        for case in forms(
            "MelWeightMatrix",
            [np.int64(8), np.int64(32), np.int64(8192), np.float32(0), np.float32(4096)],
            [np.int32(10), np.int32(64), np.int32(16000), np.float32(125), np.float32(7600)],
            constants=constants,
            opsets=(17,),
        )
    ),
    *(
        OpCase(
            "DFT",
            [x],
            {"axis": a, "inverse": i},
            opset=17,
            dynamic=d,
            expected=[transform(x, a, i)],
            atol=1e-4,
            label=f"{x.shape[-1]}{a}{i}",
        )
        for x in (X, Z)
        for a in (1, 2)
        for i in (0, 1)
        for d in (False,)
    ),
    *forms("DFT", [X], axis=1, onesided=1, opsets=(17,), by="onnx", atol=1e-4)[:1],
    *(
        OpCase(
            "DFT", [X, np.int64(n), np.int64(1)], {}, opset=20, constants=k, by="onnx", atol=1e-4, label=f"{n}{len(k)}"
        )
        for n in (8, 13)
        for k in ((1, 2), ())
    ),
    OpCase("DFT", [Z, None, np.int64(-2)], {"inverse": 1}, opset=20, by="onnx", atol=1e-4, label="inverse"),
    *(
        OpCase(
            "STFT",
            [SIGNAL, np.int64(5), window, length],
            {"onesided": o},
            opset=17,
            by="onnx",
            atol=1e-4,
            constants=k,
            label=f"{o}{n}{len(k)}",
        )
        for o in (0, 1)
        for n, (window, length) in enumerate(
            ((abs(data(16)), np.int64(16)), (None, np.int64(12)), (abs(data(9)), None))
        )
        for k in ((), (1, 3) if length is not None else (1,))
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
