"""Shapes: reshapes, axes that come and go."""

from __future__ import annotations

import numpy as np
import onnx
import pytest

from tests.ops.onnx.cases import OpCase, check, converted, forms

rng = np.random.default_rng(0)


def data(*shape: int, of: type = np.float32) -> np.ndarray:
    return rng.normal(size=shape).astype(of)


X, ONES = data(2, 3, 4), data(2, 1, 3, 1)


def ints(*items: int) -> np.ndarray:
    return np.array(items, np.int64)


CASES = [
    *forms("Reshape", [X], shape=[0, -1], opsets=(1,)),
    *(
        c
        for k in ((), (1,))
        for c in forms("Reshape", [X, ints(0, -1)], [X, ints(4, 0, 2)], [X, ints(-1)], opsets=(5, 14), constants=k)
    ),
    *forms("Reshape", [np.zeros((0, 3), np.float32), ints(3, 0)], allowzero=1, opsets=(14,), constants=(1,)),
    *(c for a in (0, 1, 2, 3) for c in forms("Flatten", [X], axis=a, opsets=(1, 13))),
    *forms("Flatten", [X], axis=-1, opsets=(11,)),
    *forms("Flatten", [X], opsets=(9,), label="default"),
    *forms("Shape", [X], opsets=(1, 13)),
    *forms("Shape", [X], start=1, opsets=(15,)),
    *forms("Shape", [X], start=-2, end=-1, opsets=(15,)),
    *forms("Shape", [X], start=-9, end=9, opsets=(15,)),
    *forms("Size", [X], opsets=(1, 13)),
    *forms("Squeeze", [ONES], axes=[1, -1], opsets=(11,)),
    *(c for k in ((), (1,)) for c in forms("Squeeze", [ONES, ints(-1, 1)], [ONES, ints(3)], opsets=(13,), constants=k)),
    OpCase("Squeeze", [ONES], opset=13, label="all"),
    *forms("Unsqueeze", [X], axes=[0, 3], opsets=(1, 11)),
    *forms("Unsqueeze", [X], axes=[-1, 1], opsets=(11,)),
    *(
        c
        for k in ((), (1,))
        for c in forms(
            "Unsqueeze", [X, ints(0, -1)], [X, ints(4, 1, 2)], [np.float32(3), ints(0)], opsets=(13,), constants=k
        )
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(case: OpCase):
    check(case)


@pytest.mark.parametrize(
    ("declared", "given"),
    [("[A]", (3, 1, 1)), ("[A,B]", (3, 1, 2)), ("[A,B]", (1, 4, 2)), ("", (1, 1, 1))],
    ids=["known-ones", "first", "second", "all"],
)
def test_squeeze_of_whatever_has_size_one_takes_the_rank_from_the_output(declared: str, given: tuple[int, ...]):
    """Sizes are unknown: torch's `x.squeeze()`, exported with dynamic axes, and arithmetic behind it."""
    import onnxruntime

    last = given[-1]
    text = f"""<ir_version: 8, opset_import: ["" : 17]>
    main (float[N,M,{last}] x) => (float{declared} y) {{
      four = Constant <value = float {{4.0}}> ()
      squeezed = Squeeze (x)
      s = Sigmoid (squeezed)
      y = Mul (four, s)
    }}"""
    model = onnx.parser.parse_model(text)
    x = data(*given)
    (expected,) = onnxruntime.InferenceSession(model.SerializeToString()).run(None, {"x": x})
    (found,) = converted(model, {"x": x})
    assert found.shape == np.asarray(expected).shape
    np.testing.assert_allclose(found, expected, rtol=1e-5)
