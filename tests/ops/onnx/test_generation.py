"""Tensors that are made."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from tests.ops.onnx.cases import OpCase, check, converted, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


CASES = [
    *forms(
        "Range",
        [np.int64(1), np.int64(9), np.int64(3)],
        [np.float32(1), np.float32(2.1), np.float32(0.25)],
        [np.int32(5), np.int32(-4), np.int32(-2)],
        [np.int64(5), np.int64(1), np.int64(1)],
        [np.float32(1), np.float32(5), np.float32(-1.5)],
        [np.int32(3), np.int32(3), np.int32(1)],
        opsets=(11,),
    ),
    *forms("Range", [np.int64(5), np.int64(1), np.int64(1)], opsets=(11,), constants=(0, 2), label="no limit"),
    *forms("Range", [np.int64(1), np.int64(4), np.int64(-1)], opsets=(11,), constants=(2,), label="away"),
    *forms("Range", [np.int64(1), np.int64(9), np.int64(3)], opsets=(11,), constants=(0, 1, 2), label="constant"),
    *forms("EyeLike", [data(3, 4)], opsets=(9,)),
    *forms("EyeLike", [data(3, 4)], k=-1, dtype=7, opsets=(9,)),
    *forms("EyeLike", [data(3, 4)], k=2, dtype=1, opsets=(22,)),
]


@pytest.mark.parametrize(
    ("op", "attributes", "mean", "deviation"),
    [
        ("RandomUniform", {"low": 2.0, "high": 4.0}, 3.0, 2 / 12**0.5),
        ("RandomNormal", {"mean": 1.0, "scale": 0.5}, 1.0, 0.5),
        ("RandomUniform", {"low": 4.0, "high": 2.0, "dtype": 10}, 3.0, 2 / 12**0.5),
        ("RandomUniform", {"low": 2.0, "high": 2.0, "dtype": 11}, 2.0, 0.0),
        ("RandomNormal", {"dtype": 10, "seed": 0.0}, 0.0, 1.0),
        ("RandomUniformLike", {"low": -1.0, "high": 1.0}, 0.0, 2 / 12**0.5),
        ("RandomNormalLike", {}, 0.0, 1.0),
        ("RandomNormalLike", {"dtype": 11, "seed": -3.5}, 0.0, 1.0),
        ("Bernoulli", {}, 0.25, 0.1875**0.5),
        ("Bernoulli", {"dtype": 9, "seed": 1e20}, 0.25, 0.1875**0.5),
        ("Bernoulli", {"dtype": 7, "seed": float("nan")}, 0.25, 0.1875**0.5),
    ],
)
def test_random(op: str, attributes: dict[str, float], mean: float, deviation: float):
    """The moments of many numbers; the numbers themselves are nobody's business."""
    given = dict(attributes) if "Like" in op or op == "Bernoulli" else {**attributes, "shape": [200, 100]}
    inputs = [np.full((200, 100), 0.25, np.float32)] if "shape" not in given else []
    case = OpCase(op, inputs, given, opset=15)
    (found,) = converted(case.model(), case.feeds())
    assert found.shape == (200, 100)
    assert found.dtype == onnx.helper.tensor_dtype_to_np_dtype(given.get("dtype", 1))
    numbers = found.astype(np.float64)
    assert abs(numbers.mean() - mean) < 0.02 and abs(numbers.std() - deviation) < 0.02


@pytest.mark.parametrize("of", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("dtype", [6, 7])
def test_multinomial(of: type, dtype: int):
    """Each class as often as its weight says; a row's weights need not add up to 1."""
    weights = np.array([[0.1, 0.2, 0.7], [3, 3, 0], [0, 0, 2]])
    with np.errstate(divide="ignore"):
        given = np.log(weights).astype(of)
    case = OpCase("Multinomial", [given], {"sample_size": 20000, "dtype": dtype, "seed": 3.0})
    (found,) = converted(case.model(), case.feeds())
    assert found.shape == (3, 20000) and found.dtype == (np.int32 if dtype == 6 else np.int64)
    shares = np.stack([np.bincount(row, minlength=3) / 20000 for row in found])
    np.testing.assert_allclose(shares, weights / weights.sum(1, keepdims=True), atol=0.015)


TWICE = """
<ir_version: 10, opset_import: ["" : 22]>
main (float[50,40] x) => (float[50,40] y, float[50,40] z) {{ y = {0} (x)  z = {0} (x) }}"""


@pytest.mark.parametrize("op", ["RandomUniformLike", "RandomNormalLike", "Bernoulli"])
def test_two_without_a_seed_differ(op: str):
    """The runtime merges operations that are alike, sources of random numbers as well."""
    model = onnx.parser.parse_model(TWICE.format(op))
    y, z = converted(model, {"x": np.full((50, 40), 0.5, np.float32)})
    assert abs(np.corrcoef(y.ravel(), z.ravel())[0, 1]) < 0.1


@pytest.mark.parametrize("op", ["RandomUniform", "RandomNormal"])
def test_a_seed_repeats_the_numbers(op: str):
    cases = [OpCase(op, [], {"shape": [4, 5], "seed": s}) for s in (0.0, 0.0, 9.0)]
    first, again, other = (converted(case.model(), {})[0] for case in cases)
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)
